/// Named things that a plan carries out: programmes with a count or members, and single works.
@NullMarked
package io.plumbline.reading.names;

import org.jspecify.annotations.NullMarked;
