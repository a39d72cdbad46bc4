package io.plumbline.publishing;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Deadline;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import io.plumbline.reading.Unread;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import io.plumbline.spreadsheets.Sheet;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The table of tasks (任务分解表) as an Excel workbook: what is promised on the first sheet, what was reported as reached
/// on
/// the second, what was not understood on the third. Where several documents are read, a column names the document.
/// A passage printed twice is one row that names both places.
public final class TaskSheetWriter implements ReadingWriter {

    private final OutputStream out;
    private final List<Reading> readings = new ArrayList<>();
    private final ReadingTotals totals = new ReadingTotals();

    public TaskSheetWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) {
        readings.add(reading);
        totals.add(reading);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            WorkbookWriter.write(List.of(tasks(), results(), unread()), out);
        }
    }

    private Sheet tasks() {
        List<Column> columns = List.of(
                Column.centred("序号", 6),
                Column.centred("类别", 6),
                Column.left("目标任务", 30),
                Column.left("指标", 17),
                Column.centred("目标值", 14),
                Column.centred("单位", 8),
                Column.centred("时限", 12),
                Column.centred("指标属性", 8),
                Column.left("牵头单位", 14),
                Column.left("责任单位", 14),
                Column.left("原文", 36),
                Column.left("位置", 19));
        return sheet("任务分解表", columns, rows(false));
    }

    private Sheet results() {
        List<Column> columns = List.of(
                Column.centred("序号", 6),
                Column.left("指标", 28),
                Column.centred("数值", 16),
                Column.centred("单位", 12),
                Column.centred("时间", 14),
                Column.left("责任单位", 16),
                Column.left("原文", 56),
                Column.left("位置", 19));
        return sheet("已报结果", columns, rows(true));
    }

    private Sheet unread() {
        List<Column> columns = List.of(
                Column.centred("序号", 6),
                Column.left("位置", 19),
                Column.left("原因", 32),
                Column.left("说明", 40),
                Column.left("原文（【】内）及前后文", 70));
        List<List<Cell>> rows = new ArrayList<>();
        for (Reading reading : readings) {
            Places places = new Places(reading.document().text());
            for (Unread it : reading.unread()) {
                rows.add(row(
                        reading,
                        rows.size() + 1,
                        places.of(it.citation()),
                        reason(it.reason()),
                        it.message(),
                        places.inContext(it.citation())));
            }
        }
        return sheet("未读懂", columns, rows);
    }

    private List<List<Cell>> rows(boolean results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Reading reading : readings) {
            Places places = new Places(reading.document().text());
            Map<Finding, List<Citation>> repetitions = repetitions(reading);
            for (Finding finding : reading.findings()) {
                if (finding instanceof Finding.Repetition || isReported(finding, reading) != results) {
                    continue;
                }
                String place = placesOf(finding, repetitions, places);
                TaskRow row = TaskRow.of(finding);
                rows.add(
                        results
                                ? resultRow(reading, rows.size() + 1, row, place)
                                : taskRow(reading, rows.size() + 1, row, place));
            }
        }
        return rows;
    }

    /// A result, or a programme of the years that the document looks back on: nothing is left to do.
    private static boolean isReported(Finding finding, Reading reading) {
        return switch (finding) {
            case Finding.Result result -> true;
            case Finding.Repetition repetition -> isReported(repetition.first(), reading);
            case Finding.Proposal proposal ->
                proposal.commitment().deadline() instanceof Deadline.By due
                        && due.lastDay().isBefore(reading.document().date());
        };
    }

    private static Map<Finding, List<Citation>> repetitions(Reading reading) {
        Map<Finding, List<Citation>> repetitions = new HashMap<>();
        for (Finding finding : reading.findings()) {
            if (finding instanceof Finding.Repetition repetition) {
                repetitions
                        .computeIfAbsent(FindingFields.firstOf(repetition), first -> new ArrayList<>())
                        .add(repetition.citation());
            }
        }
        return repetitions;
    }

    private static String placesOf(Finding finding, Map<Finding, List<Citation>> repetitions, Places places) {
        StringBuilder words = new StringBuilder(places.of(finding.citation()));
        repetitions
                .getOrDefault(finding, List.of())
                .forEach(it -> words.append("；又见").append(places.of(it)));
        return words.toString();
    }

    private List<Cell> taskRow(Reading reading, int number, TaskRow row, String place) {
        return row(
                reading,
                number,
                row.kind().chinese(),
                row.task(),
                row.kind() == Kind.TARGET ? row.subject() : "",
                row.goal().words(),
                row.goal().unit(),
                row.time(),
                row.binding(),
                row.owners().lead(),
                row.owners().supporting(),
                row.quote(),
                place);
    }

    private List<Cell> resultRow(Reading reading, int number, TaskRow row, String place) {
        return row(
                reading,
                number,
                row.subject(),
                row.goal().words(),
                row.goal().unit(),
                row.time(),
                row.owners().lead(),
                row.quote(),
                place);
    }

    private List<Cell> row(Reading reading, int number, String... texts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(number)));
        if (isOfSeveral()) {
            cells.add(Cell.of(reading.document().title()));
        }
        Stream.of(texts).map(Cell::of).forEach(cells::add);
        return cells;
    }

    private Sheet sheet(String name, List<Column> columns, List<List<Cell>> rows) {
        List<Column> all = new ArrayList<>(columns);
        if (isOfSeveral()) {
            all.add(1, Column.left("文件", 20));
        }
        return new Sheet(name, title() + name, remarks(), all, rows);
    }

    private String title() {
        return isOfSeveral() || readings.isEmpty()
                ? readings.size() + " 个文件"
                : "《" + readings.getFirst().document().title() + "》";
    }

    private String remarks() {
        String date = isOfSeveral() || readings.isEmpty()
                ? ""
                : "文件日期：" + readings.getFirst().document().date() + "。";
        return date + "共读出：" + totals.inChinese() + "。单位后注“（建议）”的，原文未指明，由程序推荐；位置为原文段次及字符起止。";
    }

    private boolean isOfSeveral() {
        return readings.size() > 1;
    }

    private static String reason(Unread.Reason reason) {
        return switch (reason) {
            case NO_METRIC -> "有数字，找不到所指指标";
            case NOT_A_STATEMENT -> "数字在名称、法规、日期或门槛中，不是目标或结果";
            case UNKNOWN_FORM -> "像是承诺，句式尚不认识";
        };
    }
}
