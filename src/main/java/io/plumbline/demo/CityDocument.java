package io.plumbline.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One paper of the city that does not exist, put together from the rows of its table; where the sentence of each row
/// stands in the text is remembered.
record CityDocument(String name, LocalDate date, String text, Map<String, Span> spans) {

    private static final String NUMERALS = "一二三四五六七八九十";

    /// Half-open, as all ranges.
    record Span(int start, int end) {

        boolean contains(int at) {
            return at >= start && at < end;
        }
    }

    CityDocument {
        spans = Map.copyOf(spans);
    }

    static CityDocument compose(String name, LocalDate date, List<Table.Row> rows) {
        StringBuilder text = new StringBuilder("示例市%s（演示数据）\n%d年%d月%d日\n说明：演示数据，城市、单位、数值均为虚构。\n"
                .formatted(name, date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        Map<String, Span> spans = new HashMap<>();
        Map<String, List<Table.Row>> chapters = new LinkedHashMap<>();
        rows.forEach(row -> chapters.computeIfAbsent(row.text("chapter"), key -> new java.util.ArrayList<>())
                .add(row));
        int number = 0;
        for (Map.Entry<String, List<Table.Row>> chapter : chapters.entrySet()) {
            text.append("\n第%c章 %s\n".formatted(NUMERALS.charAt(number++), chapter.getKey()));
            chapter.getValue().stream()
                    .filter(row -> !row.has("by"))
                    .forEach(row -> append(text, spans, row, sentence(row)));
        }
        for (Map.Entry<String, List<Table.Row>> chapter : chapters.entrySet()) {
            List<Table.Row> dated =
                    chapter.getValue().stream().filter(row -> row.has("by")).toList();
            if (!dated.isEmpty()) {
                text.append("\n附表 %s重点任务\n任务\t牵头单位\t责任单位\t完成时限\n".formatted(chapter.getKey()));
                dated.forEach(row -> append(text, spans, row, line(row)));
            }
        }
        return new CityDocument(name, date, text.toString(), spans);
    }

    private static void append(StringBuilder text, Map<String, Span> spans, Table.Row row, String words) {
        spans.put(row.text("label"), new Span(text.length(), text.length() + words.length()));
        text.append(words).append('\n');
    }

    private static String sentence(Table.Row row) {
        if (!row.has("lead")) {
            return row.text("sentence");
        }
        String support = row.has("support") ? "；责任单位：" + names(row, "support") : "";
        return row.text("sentence") + "（牵头单位：" + names(row, "lead") + support + "）";
    }

    private static String line(Table.Row row) {
        return String.join("\t", row.text("sentence"), cell(row, "lead"), cell(row, "support"), row.text("by"));
    }

    private static String cell(Table.Row row, String column) {
        return row.has(column) ? names(row, column) : "—";
    }

    private static String names(Table.Row row, String column) {
        return String.join("、", row.list(column));
    }
}
