package io.plumbline.reading.documents;

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

/// The ZIP file that a DOCX is. Only two of its parts are ever unpacked: the list of content types and the main
/// document; the other parts are counted and measured so that no bomb hides in them.
final class DocxPackage {

    static final int MOST_PARTS = 10_000;

    /// In bytes, all parts unpacked, as the file itself declares it.
    static final long LARGEST_TOTAL = 1L << 30;

    /// In bytes, the main part unpacked, counted while it is read.
    static final long LARGEST_PART = 400L << 20;

    /// Documents pack to a fifth or a thirtieth; only above [#FREE_OF_RATIO] bytes does it matter.
    static final long HIGHEST_RATIO = 200;

    static final long FREE_OF_RATIO = 4L << 20;

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private DocxPackage() {}

    static String read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            check(entries);
            ZipEntry types = part(zip, CONTENT_TYPES);
            String mainPart;
            try (InputStream in = limited(zip, types)) {
                mainPart = ContentTypes.read(in).mainPart();
            }
            try (InputStream in = limited(zip, part(zip, mainPart))) {
                return DocxText.read(in);
            }
        } catch (ZipException e) {
            throw refuse(e);
        }
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

    private static RefusedDocument bomb(String chinese, String english) {
        return new RefusedDocument("疑似压缩炸弹：" + chinese + "。", "This looks like a decompression bomb: " + english + ".");
    }

    private static ZipEntry part(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedDocument(
                    "不是 DOCX：压缩包里没有 %s。".formatted(name), "This is not a DOCX: it has no %s.".formatted(name));
        }
        return entry;
    }

    private static InputStream limited(ZipFile zip, ZipEntry entry) throws IOException {
        return new LimitedInputStream(
                zip.getInputStream(entry), LARGEST_PART, () -> bomb("正文过大", "its text is too large"));
    }
}
