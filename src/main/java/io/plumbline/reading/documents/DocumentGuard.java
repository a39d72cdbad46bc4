package io.plumbline.reading.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Stands in front of all document formats: looks at a file before anything parses it, and turns whatever goes wrong
/// in a parser into a [RefusedDocument]. A file is what its content says; a name that says otherwise is refused,
/// for one of the two is wrong. Nothing outside the file is ever opened: no links, templates, images or entities.
public final class DocumentGuard {

    /// In bytes, of the file as it lies on the disk.
    static final long LARGEST_FILE = 200L << 20;

    private static final Set<String> OTHER_FORMATS = Set.of(
            "csv", "doc", "docm", "dot", "dotx", "dotm", "et", "htm", "html", "json", "mht", "odt", "ofd", "pdf", "ppt",
            "pptx", "rtf", "svg", "tsv", "wps", "xls", "xlsm", "xlsx", "xml", "zip");

    private static final String READ = "目前读取 TXT 和 DOCX。";
    private static final String READ_IN_ENGLISH = "TXT and DOCX are read.";

    private DocumentGuard() {}

    /// The whole text of the file.
    public static String read(Path file) {
        try {
            return readChecked(file);
        } catch (RefusedDocument refused) {
            throw refused;
        } catch (IOException e) {
            throw new RefusedDocument("读取失败：" + e.getMessage(), "Reading failed.");
        } catch (OutOfMemoryError e) {
            throw new RefusedDocument(
                    "内存不足，可设 PLUMBLINE_OPTS=-Xmx8g 再试。", "Not enough memory. Maybe PLUMBLINE_OPTS=-Xmx8g helps.");
        } catch (RuntimeException | StackOverflowError e) {
            throw RefusedDocument.damaged("无法解析。", "it cannot be parsed (" + e + ").");
        }
    }

    private static String readChecked(Path file) throws IOException {
        checkFile(file);
        Content content = contentOf(file);
        String extension = extensionOf(file);
        content.findForeignName().ifPresent(name -> {
            throw new RefusedDocument("内容是 " + name + "；" + READ, "This is " + name + ", not text. " + READ_IN_ENGLISH);
        });
        return switch (content) {
            case EMPTY -> throw new RefusedDocument("文件是空的。", "The file is empty.");
            case OLE -> throw refuseOle(file);
            case ZIP -> {
                checkExtension(extension, "txt");
                yield DocxPackage.read(file);
            }
            default -> {
                checkExtension(extension, "docx");
                yield TextDecoder.decode(Files.readAllBytes(file));
            }
        };
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

    private static void checkExtension(String extension, String contradicting) {
        if (extension.equals(contradicting)) {
            throw new RefusedDocument(
                    "内容与扩展名 .%s 不符。".formatted(extension), "The content is not what .%s says.".formatted(extension));
        }
        if (OTHER_FORMATS.contains(extension)) {
            throw new RefusedDocument(
                    "不能读取 .%s 文件；%s".formatted(extension, READ),
                    "Files .%s are not read. %s".formatted(extension, READ_IN_ENGLISH));
        }
    }

    /// The names of the streams in such a container are UTF-16.
    private static RefusedDocument refuseOle(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(utf16("EncryptedPackage"))) {
            return new RefusedDocument(
                    "文件有密码保护；请先在 Word 中取消密码。", "The file has a password. Maybe save it without one first.");
        }
        return new RefusedDocument(
                "旧版 Office 文件（DOC、XLS、WPS）；请另存为 DOCX。",
                "An old Office file (DOC, XLS, WPS). Maybe save it as DOCX first.");
    }

    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
