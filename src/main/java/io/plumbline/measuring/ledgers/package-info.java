/// Counts and sums over the members of ledgers: computed on question, each with the rows it was computed from.
@NullMarked
package io.plumbline.measuring.ledgers;

import org.jspecify.annotations.NullMarked;
