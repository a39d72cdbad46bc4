/// Judging (研判): what the figures known at a moment say about a target, with a probability and the arithmetic.
@NullMarked
package io.plumbline.judging;

import org.jspecify.annotations.NullMarked;
