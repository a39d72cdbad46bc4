package io.plumbline.spreadsheets;

import io.plumbline.spreadsheets.FormSheet.Entry;
import io.plumbline.spreadsheets.FormSheet.Field;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes forms as XLSX: open cells are yellow and take only what they ask for, all others are locked against slips,
/// and
/// a cell that was returned is red with the reason in a note. The password of the lock is no secret: it guards against
/// slips, not against people.
public final class FormWriter {

    /// Where the headings of a form stand.
    public static final int HEADING_ROW = 2;

    /// Opens the lock.
    public static final String PASSWORD = "plumbline";

    private static final int FIRST_ROW = HEADING_ROW + 1;
    private static final String CHOICES = "选项";
    private static final String OPEN = "FFFFF9DB";
    private static final String LOCKED = "FFF2F2F2";
    private static final String WRONG = "FFFFC7CE";
    private static final double LINE_HEIGHT = 14;

    private FormWriter() {}

    /// Each form a sheet. Leaves the stream open.
    public static void write(List<FormSheet> forms, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Plumbline", "1.0");
        workbook.setGlobalDefaultFont("宋体", 10);
        List<Worksheet> sheets =
                forms.stream().map(form -> workbook.newWorksheet(form.name())).toList();
        Worksheet choices = workbook.newWorksheet(CHOICES);
        choices.setVisibilityState(VisibilityState.HIDDEN);
        int firstChoices = 0;
        for (int i = 0; i < forms.size(); i++) {
            write(forms.get(i), sheets.get(i), choices, firstChoices);
            firstChoices += forms.get(i).columns().size();
        }
        choices.finish();
        workbook.finish();
    }

    /// The choices of the form's columns stand in as many columns of the sheet of choices, from the first on.
    private static void write(FormSheet form, Worksheet sheet, Worksheet choices, int firstChoices) throws IOException {
        writeTop(form, sheet);
        for (int i = 0; i < form.rows().size(); i++) {
            writeRow(form, sheet, i);
        }
        for (int column = 0; column < form.columns().size(); column++) {
            validate(form, sheet, choices, column, firstChoices + column);
        }
        guard(sheet);
        sheet.finish();
    }

    private static void writeTop(FormSheet form, Worksheet sheet) {
        int last = form.columns().size() - 1;
        sheet.value(0, 0, form.title());
        sheet.range(0, 0, 0, last).merge();
        sheet.style(0, 0)
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        sheet.rowHeight(0, 34);
        sheet.value(1, 0, form.remarks());
        sheet.range(1, 0, 1, last).merge();
        sheet.style(1, 0).verticalAlignment("center").wrapText(true).set();
        int width = form.columns().stream()
                .filter(column -> !(column.entry() instanceof Entry.Hidden))
                .mapToInt(FormColumn::width)
                .sum();
        sheet.rowHeight(1, WorkbookWriter.heightOf(form.remarks(), width) + 6);
        for (int column = 0; column <= last; column++) {
            writeHeading(form.columns().get(column), sheet, column);
        }
        sheet.rowHeight(HEADING_ROW, 2 * LINE_HEIGHT);
    }

    private static void writeHeading(FormColumn column, Worksheet sheet, int at) {
        sheet.width(at, column.width());
        sheet.value(HEADING_ROW, at, column.heading());
        bordered(sheet.style(HEADING_ROW, at))
                .bold()
                .fillColor("FFD9E2F3")
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        if (column.entry() instanceof Entry.Hidden) {
            sheet.hideColumn(at);
        }
    }

    private static StyleSetter bordered(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor("FF808080");
        return style;
    }

    private static void writeRow(FormSheet form, Worksheet sheet, int index) {
        int row = FIRST_ROW + index;
        double height = LINE_HEIGHT;
        for (int at = 0; at < form.columns().size(); at++) {
            FormColumn column = form.columns().get(at);
            Field field = form.rows().get(index).get(at);
            height = Math.max(height, writeField(sheet, row, at, field, column));
        }
        sheet.rowHeight(row, Math.min(200, height + 6));
    }

    /// Answers the height that the content needs.
    private static double writeField(Worksheet sheet, int row, int at, Field field, FormColumn column) {
        double height = LINE_HEIGHT;
        switch (field.content()) {
            case Cell.Text text -> {
                if (!text.text().isEmpty()) {
                    sheet.value(row, at, WorkbookWriter.cut(text.text()));
                }
                if (!(column.entry() instanceof Entry.Hidden)) {
                    height = WorkbookWriter.heightOf(text.text(), column.width());
                }
            }
            case Cell.Amount number -> sheet.value(row, at, number.value());
        }
        String fill = field.wrong().isEmpty() ? (column.isOpen() ? OPEN : LOCKED) : WRONG;
        bordered(sheet.style(row, at))
                .fillColor(fill)
                .wrapText(true)
                .verticalAlignment("center")
                .protectionOption(ProtectionOption.LOCKED, !column.isOpen())
                .set();
        if (!field.wrong().isEmpty()) {
            sheet.comment(row, at, field.wrong());
        }
        return height;
    }

    private static void validate(FormSheet form, Worksheet sheet, Worksheet choices, int at, int choicesAt) {
        if (form.rows().isEmpty()) {
            return;
        }
        Range cells = sheet.range(FIRST_ROW, at, FIRST_ROW + form.rows().size() - 1, at);
        switch (form.columns().get(at).entry()) {
            case Entry.Numeric ignored ->
                cells.validateWithFormula("ISNUMBER(%s%d)".formatted(letters(at), FIRST_ROW + 1))
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle("请填数字 · a number, please")
                        .error("此格只能填数字，单位见左侧。 · Only a number; the unit stands beside it.")
                        .showErrorMessage(true);
            case Entry.Choice choice -> offer(cells, choices, choice.choices(), choicesAt);
            case Entry.Words ignored -> {}
            case Entry.Locked ignored -> {}
            case Entry.Hidden ignored -> {}
        }
    }

    private static void offer(Range cells, Worksheet choices, List<String> offered, int at) {
        for (int i = 0; i < offered.size(); i++) {
            choices.value(i, at, offered.get(i));
        }
        cells.validateWithList(choices.range(0, at, Math.max(0, offered.size() - 1), at))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("请从列表中选 · choose from the list")
                .error("此格只能从下拉列表中选。 · Only what the list offers.")
                .showErrorMessage(true);
    }

    /// `A` for the first column.
    private static String letters(int column) {
        String last = "" + (char) ('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static void guard(Worksheet sheet) {
        sheet.protect(PASSWORD);
        sheet.freezePane(0, FIRST_ROW);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADING_ROW);
    }
}
