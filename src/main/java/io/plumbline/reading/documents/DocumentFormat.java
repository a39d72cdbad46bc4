package io.plumbline.reading.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats that are read, each with the extensions of its files.
enum DocumentFormat {
    TXT("txt"),
    DOCX("docx"),
    DOC("doc wps"),
    PDF("pdf"),
    OFD("ofd"),
    HTML("html htm shtml");

    /// 目前读取 TXT、DOCX….
    static final String READ = "目前读取 " + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining("、")) + "。";

    static final String READ_IN_ENGLISH =
            Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")) + " are read.";

    private final String extensions;

    /// Parted by blanks.
    DocumentFormat(String extensions) {
        this.extensions = extensions;
    }

    static Optional<DocumentFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> List.of(format.extensions.split(" ")).contains(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
