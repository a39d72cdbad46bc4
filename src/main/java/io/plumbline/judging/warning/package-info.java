/// Early warning (预警): reports that the past does not lead one to expect, each alarm with its arithmetic.
@NullMarked
package io.plumbline.judging.warning;

import org.jspecify.annotations.NullMarked;
