package io.plumbline.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes an XLSX that an office can file and print as it is: title, remarks, filled headings that stay in view and on
/// every printed page, borders, wrapped cells with rows high enough, filters, A4 landscape as wide as the page, page
/// numbers. A text longer than a cell of Excel may hold (32,767 characters) is cut with a remark.
public final class WorkbookWriter {

    static final int LONGEST_TEXT = 32_767;
    static final int MOST_ROWS = 1_048_576;

    private static final String CUT = "……（过长，后文略 · cut）";

    private static final int TITLE_ROW = 0;
    private static final int REMARKS_ROW = 1;
    private static final int HEADING_ROW = 2;
    private static final int FIRST_ROW = 3;

    private static final String FONT = "宋体";
    private static final int FONT_SIZE = 10;

    /// In points, of one line of a cell.
    private static final double LINE_HEIGHT = 14;

    private static final double TALLEST_ROW = 400;

    private WorkbookWriter() {}

    /// Leaves the stream open.
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Plumbline", "1.0");
        workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
        for (Sheet sheet : sheets) {
            write(sheet, workbook.newWorksheet(sheet.name()));
        }
        workbook.finish();
    }

    private static void write(Sheet sheet, Worksheet out) throws IOException {
        int last = sheet.columns().size() - 1;
        if (sheet.rows().size() > MOST_ROWS - FIRST_ROW) {
            throw new IOException("一张工作表放不下 %,d 行 · too many rows for one sheet: %,d"
                    .formatted(sheet.rows().size(), sheet.rows().size()));
        }
        writeTop(sheet, out, last);
        for (int i = 0; i < sheet.rows().size(); i++) {
            writeRow(sheet, out, i);
        }
        int end = HEADING_ROW + sheet.rows().size();
        out.range(HEADING_ROW, 0, end, last)
                .style()
                .borderStyle(BorderStyle.THIN)
                .borderColor("FF808080")
                .set();
        out.setAutoFilter(HEADING_ROW, 0, end, last);
        out.freezePane(0, FIRST_ROW);
        setPage(out);
        out.finish();
    }

    private static void writeTop(Sheet sheet, Worksheet out, int last) {
        out.value(TITLE_ROW, 0, cut(sheet.title()));
        out.range(TITLE_ROW, 0, TITLE_ROW, last).merge();
        out.style(TITLE_ROW, 0)
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        out.rowHeight(TITLE_ROW, 34);
        out.value(REMARKS_ROW, 0, cut(sheet.remarks()));
        out.range(REMARKS_ROW, 0, REMARKS_ROW, last).merge();
        out.style(REMARKS_ROW, 0).verticalAlignment("center").wrapText(true).set();
        int width = sheet.columns().stream().mapToInt(Column::width).sum();
        out.rowHeight(REMARKS_ROW, heightOf(sheet.remarks(), width) + 6);
        for (int i = 0; i <= last; i++) {
            out.width(i, sheet.columns().get(i).width());
            out.value(HEADING_ROW, i, sheet.columns().get(i).heading());
        }
        out.range(HEADING_ROW, 0, HEADING_ROW, last)
                .style()
                .bold()
                .fillColor("FFD9E2F3")
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        out.rowHeight(HEADING_ROW, 2 * LINE_HEIGHT);
    }

    private static void writeRow(Sheet sheet, Worksheet out, int index) {
        int row = FIRST_ROW + index;
        double height = LINE_HEIGHT;
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            switch (sheet.rows().get(index).get(i)) {
                case Cell.Text text -> {
                    out.value(row, i, cut(text.text()));
                    height = Math.max(height, heightOf(text.text(), column.width()));
                }
                case Cell.Amount number -> out.value(row, i, number.value());
            }
            out.style(row, i)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment(column.centred() ? "center" : "left")
                    .set();
        }
        out.rowHeight(row, Math.min(TALLEST_ROW, height + 4));
    }

    private static void setPage(Worksheet out) {
        out.paperSize(PaperSize.A4_PAPER);
        out.pageOrientation("landscape");
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
        out.repeatRows(HEADING_ROW);
        out.leftMargin(0.4f);
        out.rightMargin(0.4f);
        out.topMargin(0.6f);
        out.bottomMargin(0.6f);
        out.footer("第 &P 页，共 &N 页", Position.CENTER, FONT, 9);
    }

    /// Excel does not fit rows to wrapped text when it opens a file.
    static double heightOf(String text, int width) {
        double lines = text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(lettersOf(line) / (width - 1.0))))
                .sum();
        return LINE_HEIGHT * Math.max(1, lines);
    }

    private static long lettersOf(String line) {
        return line.chars().map(it -> it < 0x2000 ? 1 : 2).sum();
    }

    static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
    }
}
