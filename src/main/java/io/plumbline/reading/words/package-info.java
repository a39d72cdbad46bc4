/// The small words of planning text: numerals, units, comparators, times.
@NullMarked
package io.plumbline.reading.words;

import org.jspecify.annotations.NullMarked;
