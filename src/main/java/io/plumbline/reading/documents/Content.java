package io.plumbline.reading.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file holds, judged by its first bytes and not by its name.
enum Content {
    EMPTY,
    /// The container of DOCX, XLSX and PPTX.
    ZIP,
    /// The container of DOC, XLS, WPS and of every Office file with a password.
    OLE,
    PDF,
    RTF,
    WEB_PAGE,
    WEB_ARCHIVE,
    XML,
    IMAGE,
    TEXT;

    /// As many bytes as [#of(byte[])] looks at.
    static final int HEAD = 512;

    private static final List<String> IMAGES = List.of("\u0089PNG", "GIF8", "ÿØÿ", "II*\0", "MM\0*");

    private static final List<String> WEB_PAGES = List.of("<head", "<body", "<meta", "<!--");

    static Content of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.isEmpty()) {
            return EMPTY;
        }
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (start.startsWith("ÐÏ\u0011à¡±\u001aá")) {
            return OLE;
        }
        if (IMAGES.stream().anyMatch(start::startsWith)) {
            return IMAGE;
        }
        return ofMarkup(start.replaceFirst("^ï»¿", "").stripLeading().toLowerCase(Locale.ROOT));
    }

    private static Content ofMarkup(String start) {
        if (start.startsWith("%pdf-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (WEB_PAGES.stream().anyMatch(start::startsWith)
                || start.contains("<!doctype html")
                || start.contains("<html")) {
            return WEB_PAGE;
        }
        if (start.startsWith("mime-version:") || start.startsWith("from: <saved by")) {
            return WEB_ARCHIVE;
        }
        return start.startsWith("<?xml") || start.startsWith("<svg") || start.startsWith("<!doctype") ? XML : TEXT;
    }

    /// The name of a kind that is not read, empty for those that are looked into.
    Optional<String> findForeignName() {
        return switch (this) {
            case RTF -> Optional.of("RTF");
            case WEB_ARCHIVE -> Optional.of("MHT（网页存档）");
            case XML -> Optional.of("XML");
            case IMAGE -> Optional.of("图片（image）");
            case EMPTY, ZIP, OLE, PDF, WEB_PAGE, TEXT -> Optional.empty();
        };
    }
}
