package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Page;
import io.plumbline.reading.layout.PageText;
import io.plumbline.reading.layout.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The text of a PDF that has one. Scanned pages have none; neither scripts nor forms, notes or attachments are read.
final class PdfText {

    private static final int MOST_PAGES = 10_000;

    /// In bytes, what the parser may keep of one file besides the pages.
    private static final long MEMORY = 512L << 20;

    /// Fewer characters on a page are a stamp or a page number.
    private static final int LEAST_CHARACTERS = 15;

    private static final int HEAD = 1 << 16;
    private static final Pattern NO_PAGES = Pattern.compile("/Count\\s+0\\b");

    private PdfText() {}

    static SourceText read(Path file) throws IOException {
        PdfBombs.check(file);
        try (RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(
                        in, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            int count = document.getNumberOfPages();
            if (count == 0 && saysItIsEmpty(file)) {
                return SourceText.plain("");
            }
            if (count == 0 || count > MOST_PAGES) {
                throw new RefusedDocument(
                        "PDF 有 %d 页，应为 1 到 %d 页。".formatted(count, MOST_PAGES),
                        "The PDF has %d pages, not 1 to %d.".formatted(count, MOST_PAGES));
            }
            PdfBombs.check(document);
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new RefusedDocument("PDF 有密码保护；请先取消密码。", "The PDF has a password. Maybe save it without one first.");
        }
    }

    /// A list of pages that says otherwise and leads to none is damaged; the parser has mended it by now.
    private static boolean saysItIsEmpty(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return NO_PAGES.matcher(head).find();
        }
    }

    private static SourceText read(PDDocument document) throws IOException {
        List<Page> pages = new PdfPages().read(document);
        int scanned = 0;
        int first = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).pieces().size() < LEAST_CHARACTERS && hasImage(document.getPage(i))) {
                first = scanned == 0 ? i + 1 : first;
                scanned++;
            }
        }
        if (scanned * 2 > pages.size()) {
            throw new RefusedDocument(
                    "扫描的 PDF：%d 页中 %d 页没有文字层（第一处在第 %d 页）；请先做文字识别（OCR）。".formatted(pages.size(), scanned, first),
                    "A scanned PDF: %d of %d pages have no text. Maybe run text recognition (OCR) first."
                            .formatted(scanned, pages.size()));
        }
        SourceText text = PageText.of(pages);
        checkText(text.text());
        return text;
    }

    private static boolean hasImage(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    private static void checkText(String text) {
        long unknown = text.chars()
                .filter(it -> it == 0xFFFD || (it >= 0xE000 && it < 0xF900))
                .count();
        if (text.isBlank()) {
            throw new RefusedDocument("PDF 没有文字。", "The PDF has no text.");
        }
        if (unknown * 4 > text.length()) {
            throw new RefusedDocument(
                    "PDF 的文字层是乱码：字体没有说明其字符；请另存为 DOCX 或做文字识别（OCR）。",
                    "The text of the PDF is unreadable: its fonts do not tell their characters. Maybe run OCR.");
        }
    }
}
