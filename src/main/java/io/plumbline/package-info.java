/// The command line, and the wiring of the stages.
@NullMarked
package io.plumbline;

import org.jspecify.annotations.NullMarked;
