/// The words that all stages share: quantities, periods, deadlines, citations, goalposts and commitments.
@NullMarked
package io.plumbline.basics;

import org.jspecify.annotations.NullMarked;
