package io.plumbline.publishing.judgements;

import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import io.plumbline.spreadsheets.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Judgements as a sheet that can be filed (研判表): one target a row, numbers as numbers.
final class JudgementSheet {

    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("target", Column.left("目标", 36)),
            Map.entry("unit", Column.left("责任单位", 20)),
            Map.entry("series", Column.left("指标", 14)),
            Map.entry("deadline", Column.centred("期限", 12)),
            Map.entry("known_to", Column.centred("数据截至", 10)),
            Map.entry("rating", Column.centred("评级", 10)),
            Map.entry("chance", Column.centred("实现概率", 9)),
            Map.entry("low80", Column.centred("到期预计（八成下限）", 12)),
            Map.entry("median", Column.centred("到期预计（中值）", 12)),
            Map.entry("high80", Column.centred("到期预计（八成上限）", 12)),
            Map.entry("required_per_period", Column.centred("今后每期所需", 12)),
            Map.entry("crossing_step", Column.centred("趋势达标（期后）", 10)),
            Map.entry("arithmetic", Column.left("理由与算式", 60)));

    private static final String REMARKS = "概率由已知数据按具名方法算出；数据不足的为“无法判断”。";

    private JudgementSheet() {}

    static Sheet of(List<Map<String, String>> rows) {
        List<String> names =
                rows.isEmpty() ? List.of("target") : List.copyOf(rows.getFirst().keySet());
        return new Sheet(
                "研判",
                "目标研判表",
                REMARKS,
                names.stream().map(JudgementSheet::column).toList(),
                rows.stream()
                        .map(row -> names.stream().map(name -> cell(name, row)).toList())
                        .toList());
    }

    private static Column column(String name) {
        Column column = COLUMNS.get(name);
        if (column == null) {
            throw new IllegalStateException("No column for " + name);
        }
        return column;
    }

    private static Cell cell(String name, Map<String, String> row) {
        String value = row.getOrDefault(name, "");
        boolean number = isNumber(name) && !value.isEmpty();
        return number ? new Cell.Amount(new BigDecimal(value)) : Cell.of(value.replace("; ", "\n"));
    }

    private static boolean isNumber(String name) {
        return switch (name) {
            case "chance", "low80", "median", "high80", "required_per_period", "crossing_step" -> true;
            default -> false;
        };
    }
}
