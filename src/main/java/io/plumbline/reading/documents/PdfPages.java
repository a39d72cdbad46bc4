package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Page;
import io.plumbline.reading.layout.Piece;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the characters and the drawn lines of PDF pages with their places. Characters that do not stand upright
/// (watermarks, stamps) are left out, and those printed twice to look bold are taken once.
final class PdfPages extends PDFTextStripper {

    private static final int MOST_CHARACTERS = 20_000_000;

    private final List<Page> pages = new ArrayList<>();
    private final Set<String> printed = new HashSet<>();
    private List<Piece> pieces = new ArrayList<>();
    private PdfRulings rulings = new PdfRulings(new PDPage());
    private int characters;
    private int rotation;

    PdfPages() {
        for (String name : PdfRulings.OPERATORS) {
            addOperator(new Drawing(name));
        }
    }

    List<Page> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pieces = new ArrayList<>();
        printed.clear();
        rulings = new PdfRulings(page);
        rotation = page.getRotation();
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(new Page(rulings.height(), pieces, rulings.list()));
    }

    @Override
    protected void writePage() {
        // the pages are taken piece by piece
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String sign = text.getUnicode();
        float size = Math.abs(text.getFontSizeInPt());
        if (sign == null || sign.isEmpty() || Math.round(text.getDir()) != rotation || !(size > 0.5f)) {
            return;
        }
        if (++characters > MOST_CHARACTERS) {
            throw new RefusedDocument("PDF 的字符过多。", "The PDF has too many characters.");
        }
        Piece piece = new Piece(plain(sign), text.getX(), text.getX() + text.getWidth(), text.getY(), size);
        if (printed.add(sign + Math.round(piece.left() * 2 / size) + "/" + Math.round(piece.base() * 2 / size))) {
            pieces.add(piece);
        }
    }

    /// Fonts often map their characters to the radicals that look the same.
    private static String plain(String sign) {
        char first = sign.charAt(0);
        boolean radical = first >= 0x2E80 && first <= 0x2FDF;
        boolean form = first >= 0xF900 && first <= 0xFAFF;
        return radical || form ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign;
    }

    /// Hands what a page draws to [PdfRulings].
    private final class Drawing extends OperatorProcessor {

        private final String name;

        Drawing(String name) {
            super(PdfPages.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            rulings.draw(name, operands, getGraphicsState().getCurrentTransformationMatrix());
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
