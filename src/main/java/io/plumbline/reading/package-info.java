/// Reading (读): documents in, proposals out, each cited to its exact characters.
@NullMarked
package io.plumbline.reading;

import org.jspecify.annotations.NullMarked;
