package io.plumbline;

import io.plumbline.ExamplePlan.Line;
import io.plumbline.ExamplePlan.Style;
import io.plumbline.ExamplePlan.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Makes the DOCX and the TXT of the example plan from its source. Laid out as an official paper is (GB/T 9704): A4,
/// 仿宋 of 16 points, lines of 28 points.
final class ExamplePlanWriter {

    /// Twentieths of a point.
    private static final int MILLIMETRE = 57;

    private static final int LINE = (210 - 28 - 26) * MILLIMETRE;

    private final XWPFDocument document = new XWPFDocument();

    public static void main(String[] args) throws IOException {
        ExamplePlan plan = ExamplePlan.read();
        Files.writeString(ExamplePlan.TXT, plan.text());
        try (OutputStream out = Files.newOutputStream(ExamplePlan.DOCX)) {
            new ExamplePlanWriter().write(plan, out);
        }
    }

    private void write(ExamplePlan plan, OutputStream out) throws IOException {
        try (document) {
            setUpPage();
            defineHeading("Title", "Title", -1, "宋体", 22);
            defineHeading("Heading1", "heading 1", 0, "黑体", 16);
            defineHeading("Heading2", "heading 2", 1, "楷体", 16);
            for (ExamplePlan.Part part : plan.parts()) {
                switch (part) {
                    case Line line -> addLine(line);
                    case Table table -> addTable(table);
                }
            }
            numberPages();
            document.getProperties().getCoreProperties().setTitle("武汉2030行动方案（示例）");
            document.write(out);
        }
    }

    private void setUpPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(210 * MILLIMETRE));
        size.setH(BigInteger.valueOf(297 * MILLIMETRE));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(37 * MILLIMETRE));
        margins.setBottom(BigInteger.valueOf(35 * MILLIMETRE));
        margins.setLeft(BigInteger.valueOf(28 * MILLIMETRE));
        margins.setRight(BigInteger.valueOf(26 * MILLIMETRE));
    }

    /// A heading of Word, so that navigation and readers of documents know it; level -1 for the title.
    private void defineHeading(String id, String name, int level, String font, int points) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        if (level >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        var letters = style.addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        if (document.getStyles() == null) {
            document.createStyles();
        }
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void addLine(Line line) {
        XWPFParagraph paragraph = document.createParagraph();
        switch (line.style()) {
            case TITLE -> heading(paragraph, "Title", ParagraphAlignment.CENTER, line.text());
            case CHAPTER -> heading(paragraph, "Heading1", ParagraphAlignment.CENTER, line.text());
            case SECTION -> heading(paragraph, "Heading2", ParagraphAlignment.LEFT, line.text());
            case DATE -> text(paragraph, ParagraphAlignment.CENTER, "楷体", 16, line.text());
            case CAPTION -> text(paragraph, ParagraphAlignment.CENTER, "黑体", 14, line.text());
            case REMARK, NOTE -> text(paragraph, ParagraphAlignment.BOTH, "楷体", 14, line.text());
            case BODY -> text(paragraph, ParagraphAlignment.BOTH, "仿宋", 16, line.text());
        }
        boolean indented = line.style() == Style.BODY || line.style() == Style.SECTION;
        paragraph.setFirstLineIndent(indented ? 2 * 16 * 20 : 0);
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        if (line.style() == Style.CAPTION) {
            paragraph.setKeepNext(true);
        }
    }

    private static void heading(XWPFParagraph paragraph, String style, ParagraphAlignment alignment, String text) {
        paragraph.setStyle(style);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(style.equals("Heading2") ? 0 : 280);
        paragraph.setSpacingAfter(style.equals("Heading2") ? 0 : 280);
        paragraph.createRun().setText(text);
    }

    private static void text(
            XWPFParagraph paragraph, ParagraphAlignment alignment, String font, int points, String text) {
        paragraph.setAlignment(alignment);
        addRun(paragraph, font, points, text);
    }

    private static XWPFRun addRun(XWPFParagraph paragraph, String font, int points, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setText(text);
        return run;
    }

    private void addTable(Table table) {
        List<String> first = table.rows().getFirst();
        XWPFTable grid = document.createTable(table.rows().size(), first.size());
        grid.setTableAlignment(TableRowAlign.CENTER);
        grid.setWidthType(TableWidthType.PCT);
        grid.setWidth("100%");
        grid.setCellMargins(40, 80, 40, 80);
        CTTblGrid columns = grid.getCTTbl().addNewTblGrid();
        for (int column = 0; column < first.size(); column++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width(table, column)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow line = grid.getRow(row);
            line.setCantSplitRow(true);
            line.setRepeatHeader(row == 0);
            for (int column = 0; column < first.size(); column++) {
                fill(
                        line.getCell(column),
                        row == 0,
                        column,
                        table.rows().get(row).get(column));
            }
        }
    }

    /// A share of the line, as large as its longest cell asks, of 6 to 14 characters.
    private static int width(Table table, int column) {
        int all = 0;
        for (int other = 0; other < table.rows().getFirst().size(); other++) {
            all += characters(table, other);
        }
        return LINE * characters(table, column) / all;
    }

    private static int characters(Table table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElseThrow();
        return Math.clamp(longest, 6, 14);
    }

    private static void fill(XWPFTableCell cell, boolean isHead, int column, String text) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (isHead) {
            cell.setColor("E8EEF4");
        }
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(isHead || column > 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        addRun(paragraph, isHead ? "黑体" : "仿宋", 12, text);
    }

    private void numberPages() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        addRun(paragraph, "宋体", 14, "— ");
        XWPFRun number = addRun(paragraph, "宋体", 14, "");
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        number.getCTR().addNewInstrText().setStringValue(" PAGE ");
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        addRun(paragraph, "宋体", 14, " —");
    }
}
