/// The shape of a text: headings, list items, paragraphs, table rows, sentences, and whether they speak of the past or
/// of what is promised.
@NullMarked
package io.plumbline.reading.outline;

import org.jspecify.annotations.NullMarked;
