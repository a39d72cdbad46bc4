package io.plumbline;

import io.plumbline.reading.documents.DocumentIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What to read and how to write it; without `out` to standard output. With `why`, the reasons for the items that it
/// names are written instead; with `unread`, what was not understood.
record ReadRequest(
        List<Path> files,
        Optional<LocalDate> date,
        DocumentIndex index,
        Format format,
        Optional<Path> out,
        Optional<String> why,
        boolean unread) {

    ReadRequest(List<Path> files, Optional<LocalDate> date, DocumentIndex index, Format format, Optional<Path> out) {
        this(files, date, index, format, out, Optional.empty(), false);
    }

    ReadRequest {
        files = List.copyOf(files);
    }
}
