/// Figures and targets from tables (数据表与目标表): what can be read becomes questions to judge, the rest is listed.
@NullMarked
package io.plumbline.judging.tables;

import org.jspecify.annotations.NullMarked;
