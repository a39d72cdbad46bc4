/// Changes of a schedule that are tried before they are saved (试排): what each does, and what it breaks.
@NullMarked
package io.plumbline.scheduling.changing;

import org.jspecify.annotations.NullMarked;
