package io.plumbline;

import io.plumbline.reading.documents.DocumentIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What to read and how to write it; without `out` to standard output.
record ReadRequest(List<Path> files, Optional<LocalDate> date, DocumentIndex index, Format format, Optional<Path> out) {

    ReadRequest {
        files = List.copyOf(files);
    }
}
