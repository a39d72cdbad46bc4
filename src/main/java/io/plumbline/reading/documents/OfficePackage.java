package io.plumbline.reading.documents;

import io.plumbline.reading.layout.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The ZIP file that a DOCX or an OFD is. Only the parts that hold text are ever unpacked, and never to the disk; the
/// other parts are counted and measured so that no bomb hides in them.
final class OfficePackage {

    static final int MOST_PARTS = 10_000;

    /// In bytes, all parts unpacked, as the file itself declares it.
    static final long LARGEST_TOTAL = 1L << 30;

    /// In bytes, the main part unpacked, counted while it is read.
    static final long LARGEST_PART = 400L << 20;

    /// Documents pack to a fifth or a thirtieth; only above [#FREE_OF_RATIO] bytes does it matter.
    static final long HIGHEST_RATIO = 200;

    static final long FREE_OF_RATIO = 4L << 20;

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipFile zip;
    private long unpacked;

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
    }

    /// An OFD names itself by its first part; every other ZIP must be a DOCX.
    static DocumentFormat formatOf(Path file) throws IOException {
        return open(
                file, parts -> parts.zip.getEntry(OfdText.ENTRY) == null ? DocumentFormat.DOCX : DocumentFormat.OFD);
    }

    static SourceText readDocx(Path file) throws IOException {
        return open(file, parts -> {
            String mainPart;
            try (InputStream in = parts.part(CONTENT_TYPES, "DOCX")) {
                mainPart = ContentTypes.read(in).mainPart();
            }
            try (InputStream in = parts.part(mainPart, "DOCX")) {
                return DocxText.read(in);
            }
        });
    }

    static SourceText readOfd(Path file) throws IOException {
        return open(file, OfdText::read);
    }

    private interface Work<T> {
        T with(OfficePackage parts) throws IOException;
    }

    private static <T> T open(Path file, Work<T> work) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check(Collections.list(zip.entries()));
            return work.with(new OfficePackage(zip));
        } catch (ZipException e) {
            throw refuse(e);
        }
    }

    /// All that is unpacked of one file counts together.
    InputStream part(String name, String format) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedDocument(
                    "不是 %s：压缩包里没有 %s。".formatted(format, name),
                    "This is not a %s: it has no %s.".formatted(format, name));
        }
        unpacked += Math.max(0, entry.getSize());
        if (unpacked > LARGEST_TOTAL) {
            throw bomb("正文过大", "its text is too large");
        }
        return new LimitedInputStream(
                zip.getInputStream(entry), LARGEST_PART, () -> bomb("正文过大", "its text is too large"));
    }

    private static RefusedDocument refuse(ZipException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("encrypted")) {
            return new RefusedDocument("压缩包有密码保护。", "The file has a password.");
        }
        return RefusedDocument.damaged("压缩结构不完整，请重新下载或另存。", "its ZIP structure is broken (" + message + ").");
    }

    private static void check(List<? extends ZipEntry> entries) {
        if (entries.size() > MOST_PARTS) {
            throw bomb("部件多于 %d 个".formatted(MOST_PARTS), "more than %d parts".formatted(MOST_PARTS));
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : entries) {
            checkName(entry.getName(), names.add(entry.getName()));
            checkRatio(entry);
            total += Math.max(0, entry.getSize());
        }
        if (total > LARGEST_TOTAL) {
            throw bomb("解压后大于 %d MB".formatted(LARGEST_TOTAL >> 20), "over %d MB".formatted(LARGEST_TOTAL >> 20));
        }
    }

    private static void checkName(String name, boolean isNew) {
        boolean escapes = name.startsWith("/") || name.contains("\\") || name.contains("..") || name.contains(":");
        if (escapes || !isNew) {
            throw new RefusedDocument(
                    "压缩包内的文件名不合规或重复，可能是恶意文件。", "It holds an unsafe or repeated file name; maybe an attack.");
        }
    }

    private static void checkRatio(ZipEntry entry) {
        long packed = Math.max(1, entry.getCompressedSize());
        if (entry.getSize() > FREE_OF_RATIO && entry.getSize() / packed > HIGHEST_RATIO) {
            throw bomb("压缩比高于 %d".formatted(HIGHEST_RATIO), "packed %d to 1".formatted(entry.getSize() / packed));
        }
    }

    static RefusedDocument bomb(String chinese, String english) {
        return new RefusedDocument("疑似压缩炸弹：" + chinese + "。", "This looks like a decompression bomb: " + english + ".");
    }
}
