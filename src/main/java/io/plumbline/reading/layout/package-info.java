/// Pages, lines and cells (版面): how what stands on a page becomes text, and how a place in the text leads back to its
/// page, paragraph or cell.
@NullMarked
package io.plumbline.reading.layout;

import org.jspecify.annotations.NullMarked;
