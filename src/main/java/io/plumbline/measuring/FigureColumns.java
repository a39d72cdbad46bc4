package io.plumbline.measuring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The columns of figures in files, by their English or Chinese names, in the order they are written.
enum FigureColumns {
    INDICATOR("indicator", "指标"),
    UNIT("unit", "单位"),
    PERIOD("period", "报告期"),
    VALUE("value", "数值"),
    MEASURE("measure", "计量单位"),
    CUMULATION("cumulation", "当期累计"),
    PRICE("price", "价格口径"),
    VINTAGE("vintage", "数据版本"),
    KNOWN_ON("known_on", "公布日"),
    SOURCE("source", "来源"),
    DEFINITION("definition", "口径版本");

    private static final List<FigureColumns> ALL = List.of(values());
    private static final List<FigureColumns> NEEDED = List.of(INDICATOR, UNIT, PERIOD, VALUE);

    private final String english;
    private final String chinese;

    FigureColumns(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }

    static Optional<FigureColumns> find(String heading) {
        return ALL.stream()
                .filter(column -> column.english.equals(heading) || column.chinese.equals(heading))
                .findFirst();
    }

    /// Where each column stands among the headings.
    static Map<FigureColumns, Integer> places(List<String> headings) {
        Map<FigureColumns, Integer> places = new EnumMap<>(FigureColumns.class);
        for (int place = 0; place < headings.size(); place++) {
            int at = place;
            find(headings.get(place).strip()).ifPresent(column -> places.putIfAbsent(column, at));
        }
        NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException(
                            """
                    缺少“%s”列；表头为：%s
                    The column %s is missing; the headings are: %s
                    Maybe the first row is not the row of headings.""".formatted(missing.chinese, headings, missing.english, headings));
                });
        return places;
    }

    static FigureRow row(int number, Function<FigureColumns, String> word) {
        return new FigureRow(
                number,
                word.apply(INDICATOR),
                word.apply(UNIT),
                word.apply(PERIOD),
                word.apply(VALUE),
                word.apply(MEASURE),
                word.apply(CUMULATION),
                word.apply(PRICE),
                word.apply(VINTAGE),
                word.apply(KNOWN_ON),
                word.apply(SOURCE),
                word.apply(DEFINITION));
    }
}
