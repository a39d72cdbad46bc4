/// The metric register (指标目录): which words of which documents speak of the same thing.
@NullMarked
package io.plumbline.register.metrics;

import org.jspecify.annotations.NullMarked;
