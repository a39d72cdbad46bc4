/// Who answers for a passage: units named in brackets, as subjects, or behind a speaker.
@NullMarked
package io.plumbline.reading.owners;

import org.jspecify.annotations.NullMarked;
