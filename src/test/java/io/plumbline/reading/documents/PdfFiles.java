package io.plumbline.reading.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Writes small PDF files by hand: text in a Chinese font that every reader knows by name, lines, pages of A4.
public final class PdfFiles {

    private static final String FONT = """
            << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [
            << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000
            /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>
            /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900]
            /ItalicAngle 0 /Ascent 850 /Descent -150 /CapHeight 700 /StemV 80 >> >> ] >>""";

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    /// `x` from the left edge, `y` down from the upper edge of the page.
    public PdfFiles text(float x, float y, float size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        page.append("BT /F1 %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET%n".formatted(size, x, 842 - y, hex));
        return this;
    }

    /// Lines of text one below the other, 20 apart, in size 12.
    public PdfFiles lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 20 * i, 12, lines[i]);
        }
        return this;
    }

    public PdfFiles line(float x1, float y1, float x2, float y2) {
        page.append("%s %s m %s %s l S%n".formatted(x1, 842 - y1, x2, 842 - y2));
        return this;
    }

    /// A grid of equal cells of 80 by 20, the words of each row in it.
    public PdfFiles table(float x, float y, List<List<String>> rows) {
        int columns = rows.getFirst().size();
        for (int i = 0; i <= rows.size(); i++) {
            line(x, y + 20 * i, x + 80 * columns, y + 20 * i);
        }
        for (int i = 0; i <= columns; i++) {
            line(x + 80 * i, y, x + 80 * i, y + 20 * rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns; j++) {
                text(x + 80 * j + 4, y + 20 * i + 14, 10, rows.get(i).get(j));
            }
        }
        return this;
    }

    PdfFiles image() {
        page.append("q 500 0 0 700 50 50 cm /I1 Do Q%n".formatted());
        return this;
    }

    public PdfFiles nextPage() {
        pages.add(page.toString());
        page.setLength(0);
        return this;
    }

    public Path write(Path file) {
        nextPage();
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(10 + 2 * i).append(" 0 R ");
            pdf.append("""
                    %d 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R
                    /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >> >> endobj
                    """.formatted(10 + 2 * i, 11 + 2 * i));
            stream(pdf, 11 + 2 * i, "", pages.get(i));
        }
        pdf.append("2 0 obj << /Type /Pages /Count %d /Kids [%s] >> endobj%n".formatted(pages.size(), kids));
        pdf.append("3 0 obj ").append(FONT).append(" endobj\n");
        String image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ";
        stream(pdf, 4, image, "x");
        pdf.append("trailer << /Root 1 0 R /Size 999 >>\n%%EOF\n");
        try {
            return Files.write(file, pdf.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stream(StringBuilder pdf, int number, String entries, String content) {
        pdf.append("%d 0 obj << %s/Length %d >>%nstream%n%s%nendstream endobj%n"
                .formatted(number, entries, content.length(), content));
    }
}
