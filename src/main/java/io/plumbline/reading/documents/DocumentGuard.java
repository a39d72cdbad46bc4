package io.plumbline.reading.documents;

import io.plumbline.reading.layout.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Stands in front of all document formats: looks at a file before anything parses it, waits for a parser only so long,
/// and turns whatever goes wrong in one into a [RefusedDocument]. A file is what its content says; a name that says
/// otherwise is refused, for one of the two is wrong. Nothing outside the file is ever opened: no links, templates,
/// images or entities.
public final class DocumentGuard {

    /// In bytes, of the file as it lies on the disk.
    static final long LARGEST_FILE = 200L << 20;

    private static final TimeLimit PATIENCE = new TimeLimit(Duration.ofMinutes(2));

    private static final Set<String> OTHER_EXTENSIONS = Set.of(
            "csv", "docm", "dot", "dotx", "dotm", "et", "json", "mht", "mhtml", "odt", "ppt", "pptx", "rtf", "svg",
            "tsv", "xls", "xlsm", "xlsx", "xml", "zip");

    private DocumentGuard() {}

    /// Whether files of this name are read; what is in them may still be refused.
    public static boolean reads(Path file) {
        return DocumentFormat.ofExtension(extensionOf(file)).isPresent();
    }

    /// The whole text of the file, and where it stood in it.
    public static SourceText read(Path file) {
        return read(file, PATIENCE);
    }

    static SourceText read(Path file, TimeLimit patience) {
        try {
            return patience.await(() -> readChecked(file));
        } catch (ExecutionException e) {
            throw refuse(e.getCause() == null ? e : e.getCause());
        }
    }

    private static RefusedDocument refuse(Throwable cause) {
        return switch (cause) {
            case RefusedDocument refused -> refused;
            case IOException e -> new RefusedDocument("读取失败：" + oneLine(e.getMessage()), "Reading failed.");
            case OutOfMemoryError ignored ->
                new RefusedDocument(
                        "内存不足，可设 PLUMBLINE_OPTS=-Xmx8g 再试。", "Not enough memory. Maybe PLUMBLINE_OPTS=-Xmx8g helps.");
            default -> RefusedDocument.damaged("无法解析。", "it cannot be parsed (" + oneLine(cause.toString()) + ").");
        };
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\s+", " ");
    }

    private static SourceText readChecked(Path file) throws IOException {
        checkFile(file);
        Content content = contentOf(file);
        content.findForeignName().ifPresent(name -> {
            throw new RefusedDocument(
                    "内容是 " + name + "；" + DocumentFormat.READ,
                    "This is " + name + ". " + DocumentFormat.READ_IN_ENGLISH);
        });
        String extension = extensionOf(file);
        if (OTHER_EXTENSIONS.contains(extension)) {
            throw new RefusedDocument(
                    "不能读取 .%s 文件；%s".formatted(extension, DocumentFormat.READ),
                    "Files .%s are not read. %s".formatted(extension, DocumentFormat.READ_IN_ENGLISH));
        }
        DocumentFormat format = formatOf(content, file);
        checkExtension(extension, format);
        return parse(file, format);
    }

    private static void checkFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new RefusedDocument("文件不存在。", "There is no such file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedDocument("不是普通文件。", "This is not a regular file.");
        }
        if (!Files.isReadable(file)) {
            throw new RefusedDocument("没有读取权限。", "No permission to read it.");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new RefusedDocument(
                    "文件大于 %d MB。".formatted(LARGEST_FILE >> 20),
                    "The file is larger than %d MB.".formatted(LARGEST_FILE >> 20));
        }
    }

    private static Content contentOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Content.of(in.readNBytes(Content.HEAD));
        }
    }

    private static String extensionOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Text in a file that is named as a web page is one: those of content systems may start anyhow.
    private static DocumentFormat formatOf(Content content, Path file) throws IOException {
        Optional<DocumentFormat> named = DocumentFormat.ofExtension(extensionOf(file));
        return switch (content) {
            case EMPTY -> throw new RefusedDocument("文件是空的。", "The file is empty.");
            case OLE -> DocText.formatOf(file);
            case ZIP -> OfficePackage.formatOf(file);
            case PDF -> DocumentFormat.PDF;
            case WEB_PAGE -> DocumentFormat.HTML;
            default ->
                named.filter(it -> it == DocumentFormat.HTML).isPresent() ? DocumentFormat.HTML : DocumentFormat.TXT;
        };
    }

    private static void checkExtension(String extension, DocumentFormat format) {
        Optional<DocumentFormat> named = DocumentFormat.ofExtension(extension);
        if (named.isPresent() && named.get() != format) {
            throw new RefusedDocument(
                    "内容是 %s，与扩展名 .%s 不符。".formatted(format, extension),
                    "The content is %s, not what .%s says. Maybe the file was renamed.".formatted(format, extension));
        }
    }

    private static SourceText parse(Path file, DocumentFormat format) throws IOException {
        return switch (format) {
            case TXT -> SourceText.plain(TextDecoder.decode(Files.readAllBytes(file)));
            case DOCX -> OfficePackage.readDocx(file);
            case OFD -> OfficePackage.readOfd(file);
            case DOC -> DocText.read(file);
            case PDF -> PdfText.read(file);
            case HTML -> HtmlText.read(Files.readAllBytes(file));
        };
    }
}
