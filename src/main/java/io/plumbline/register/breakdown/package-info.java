/// Breaking down (分解): a target split by year, place and unit, the parts against the whole, who holds what is not given
/// out, and what does not fit between the levels.
@NullMarked
package io.plumbline.register.breakdown;

import org.jspecify.annotations.NullMarked;
