package io.plumbline.judging.tables;

import io.plumbline.judging.Aim;
import io.plumbline.judging.tables.FigureTable.Rows;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Targets from a CSV file with the columns `target` (目标), `series` (指标), `aim` (要求: at_least 至少, at_most 至多,
/// between 区间, total 累计, average_growth 年均增长, every_period 每期不低于), `value` (目标值; growth in %), `high` (上限, of a
/// range), `start` and `end` (起, 止: the first and the last period of the plan).
public final class TargetTable {

    /// One target as the table states it.
    public record Row(String target, String series, Aim aim, Slot start, Slot end) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private TargetTable() {}

    public static TargetTable read(String file, Reader reader) throws IOException {
        TargetTable table = new TargetTable();
        try (CSVParser parser = CSVParser.parse(reader, Rows.FORMAT)) {
            for (CSVRecord row : parser) {
                table.take(file, row);
            }
        }
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    private void take(String file, CSVRecord row) {
        try {
            String series = Rows.cell(row, "series", "指标");
            String name = Rows.cell(row, "target", "目标");
            Slot start = slot(Rows.cell(row, "start", "起"));
            Slot end = slot(Rows.cell(row, "end", "止"));
            rows.add(new Row(name.isEmpty() ? series : name, series, aim(row), start, end));
        } catch (IllegalArgumentException e) {
            problems.add(new RowProblem(file, row.getRecordNumber() + 1, String.valueOf(e.getMessage())));
        }
    }

    private static Slot slot(String code) {
        return Slot.find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "起止“%s”无法识别，可写 2030、2030-Q4、2030-12 (no such period)".formatted(code)));
    }

    private static Aim aim(CSVRecord row) {
        String words = Rows.cell(row, "aim", "要求");
        double value = Rows.number(Rows.cell(row, "value", "目标值"));
        return switch (words) {
            case "at_least", "至少" -> new Aim.AtLeast(value);
            case "at_most", "至多" -> new Aim.AtMost(value);
            case "between", "区间" -> new Aim.Between(value, Rows.number(Rows.cell(row, "high", "上限")));
            case "total", "累计" -> new Aim.TotalAtLeast(value);
            case "average_growth", "年均增长" -> new Aim.AverageGrowthAtLeast(value / 100);
            case "every_period", "每期不低于" -> new Aim.EveryPeriodAtLeast(value);
            default ->
                throw new IllegalArgumentException(
                        "要求“%s”无法识别，可写 至少、至多、区间、累计、年均增长、每期不低于 (no such aim)".formatted(words));
        };
    }
}
