/// Files in, one kind of [io.plumbline.reading.documents.Document] out.
@NullMarked
package io.plumbline.reading.documents;

import org.jspecify.annotations.NullMarked;
