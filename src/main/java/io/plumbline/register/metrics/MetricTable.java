package io.plumbline.register.metrics;

import io.plumbline.basics.Unit;
import io.plumbline.register.metrics.MetricDefinition.Direction;
import io.plumbline.register.metrics.MetricDefinition.Nature;
import io.plumbline.register.metrics.MetricDefinition.Prices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the table of metrics: the first line that is no comment names the columns; `#` begins a comment.
final class MetricTable {

    private static final List<String> NEEDED = List.of("name", "unit", "direction", "nature");

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /// A metric and its other words.
    record Line(MetricDefinition metric, List<String> aliases) {}

    static MetricTable parse(List<String> text) {
        MetricTable table = new MetricTable();
        for (int i = 0; i < text.size(); i++) {
            if (!text.get(i).isBlank() && !text.get(i).startsWith("#")) {
                table.read(text.get(i).split("\t", -1), i + 1);
            }
        }
        return table;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Lines that were not understood, each with its number.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void read(String[] cells, int number) {
        if (columns.isEmpty()) {
            readHeading(cells, number);
            return;
        }
        String name = cell(cells, "name");
        if (name.isEmpty()) {
            complain(number, "没有指标名称", "no name of a metric");
            return;
        }
        try {
            lines.add(new Line(metric(cells, name), aliases(cells)));
        } catch (IllegalArgumentException e) {
            complain(number, "看不懂，已跳过", "not understood, left out: " + e.getMessage());
        }
    }

    private void readHeading(String[] cells, int number) {
        for (String cell : cells) {
            columns.putIfAbsent(cell.strip(), columns.size());
        }
        NEEDED.stream()
                .filter(it -> !columns.containsKey(it))
                .forEach(it -> complain(number, "缺少 " + it + " 列", "there is no column " + it));
    }

    private MetricDefinition metric(String[] cells, String name) {
        return new MetricDefinition(
                name,
                orElse(cell(cells, "english"), name),
                cell(cells, "scope"),
                new Unit(cell(cells, "unit")),
                Direction.valueOf(upper(cell(cells, "direction"), "NONE")),
                Nature.valueOf(upper(cell(cells, "nature"), "FLOW")),
                orElse(cell(cells, "period"), "year"),
                Prices.valueOf(upper(cell(cells, "prices"), "NONE")));
    }

    private List<String> aliases(String[] cells) {
        return Arrays.stream(cell(cells, "aliases").split("、"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private String cell(String[] cells, String column) {
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < cells.length ? cells[index].strip() : "";
    }

    private static String orElse(String cell, String other) {
        return cell.isEmpty() ? other : cell;
    }

    private static String upper(String cell, String other) {
        return orElse(cell, other).toUpperCase(Locale.ROOT);
    }

    private void complain(int number, String chinese, String english) {
        complaints.add("第 %d 行%s · Line %d: %s".formatted(number, chinese, number, english));
    }
}
