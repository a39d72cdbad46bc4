/// Where each commitment of a plan stands (现状) on a day, by what was known at a moment: figures where there are any,
/// reports of the units where there are none, and the name of what is missing where neither is enough.
@NullMarked
package io.plumbline.judging.standing;

import org.jspecify.annotations.NullMarked;
