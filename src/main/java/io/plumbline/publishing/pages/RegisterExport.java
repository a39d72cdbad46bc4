package io.plumbline.publishing.pages;

import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import io.plumbline.spreadsheets.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// What a search in the register leaves, as a file: the table that an office files, with the state of each on that day.
record RegisterExport(String plan, LocalDate day, boolean fictional, List<CommitmentRow> rows) {

    private static final List<Column> COLUMNS = List.of(
            Column.centred("编号", 8),
            Column.centred("类别", 6),
            Column.left("目标任务", 34),
            Column.centred("目标值", 14),
            Column.centred("时限", 12),
            Column.left("牵头单位", 16),
            Column.left("责任单位", 16),
            Column.centred("现状", 10),
            Column.left("依据", 36),
            Column.left("所缺材料", 26),
            Column.left("原文", 38));

    Sheet sheet() {
        String mark = fictional ? Sheet.FICTIONAL : "";
        List<List<Cell>> cells = rows.stream()
                .map(row -> texts(row).stream().map(Cell::of).toList())
                .toList();
        String remarks = mark + "截至 %s，共 %d 项。".formatted(day, rows.size());
        return new Sheet("登记册", plan + "：承诺事项登记册", remarks, COLUMNS, cells);
    }

    /// UTF-8 with the mark by which Excel knows it.
    byte[] csv() {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS.stream().map(Column::heading));
            for (CommitmentRow row : rows) {
                csv.printRecord(texts(row).stream().map(RegisterExport::harmless));
            }
            if (fictional) {
                csv.printRecord(Sheet.FICTIONAL.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(CommitmentRow row) {
        return List.of(
                "" + row.id(),
                row.row().kind().chinese(),
                row.task(),
                row.row().goal().whole(),
                row.row().time(),
                row.row().owners().lead(),
                row.row().owners().supporting(),
                row.state().words().chinese(),
                row.standing().reason().chinese(),
                row.standing().wanted().map(it -> it.what().chinese()).orElse(""),
                row.row().quote());
    }

    /// A text that a spreadsheet would take for a formula is kept a text.
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
