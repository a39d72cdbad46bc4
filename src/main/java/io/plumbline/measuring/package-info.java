/// Measuring (量): figures as they were reported, each with its period, definition and the moment it became known; what
/// they said at any moment; and the checks they pass on the way in.
@NullMarked
package io.plumbline.measuring;

import org.jspecify.annotations.NullMarked;
