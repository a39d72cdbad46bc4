/// Figures as lines that can be judged (数据线): of all that is known of a series, the consecutive figures that compare
/// with each other and with a goal.
@NullMarked
package io.plumbline.judging.lines;

import org.jspecify.annotations.NullMarked;
