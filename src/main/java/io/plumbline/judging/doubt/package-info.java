/// Doubts about the figures themselves (数据质疑): named findings with their arithmetic, not accusations.
@NullMarked
package io.plumbline.judging.doubt;

import org.jspecify.annotations.NullMarked;
