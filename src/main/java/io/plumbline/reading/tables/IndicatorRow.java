package io.plumbline.reading.tables;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One target that a row of an indicator table states: its level in the last year, or its growth or sum on the way.
///
/// @param year the year of the column, or the one that the cell itself names
public record IndicatorRow(
        int start, int end, String metric, Goalpost goalpost, Baseline baseline, BindingKind binding, int year) {

    private static final Pattern UNIT_IN_NAME = Pattern.compile("（([^（）]{1,12})）$");
    private static final Pattern NUMBERED = Pattern.compile("^\\d+[.、]\\s*");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final WordList REDUCTIONS = WordList.of("降低 下降 减少 累计降低 累计下降 削减");

    /// The targets of the row, none where its name or its values are missing.
    public static List<IndicatorRow> of(TableReader.Row read) {
        Columns columns = read.columns();
        Cell name = read.row().cell(columns.name());
        if (!columns.listsIndicators() || name.isEmpty()) {
            return List.of();
        }
        List<IndicatorRow> targets = new ArrayList<>();
        of(read, name, read.row().cell(columns.last().column())).ifPresent(targets::add);
        of(read, name, read.row().cell(columns.average())).ifPresent(targets::add);
        return targets;
    }

    private static Optional<IndicatorRow> of(TableReader.Row read, Cell name, Cell cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String metric = NUMBERED.matcher(UNIT_IN_NAME.matcher(name.words()).replaceFirst(""))
                .replaceFirst("");
        int reduction = REDUCTIONS.lengthBefore(metric, 1, metric.length());
        String words = metric.substring(0, metric.length() - reduction);
        return CellValue.in(cell.words())
                .map(value -> new IndicatorRow(
                        Math.min(name.start(), cell.start()),
                        Math.max(name.end(), cell.end()),
                        words,
                        value.goalpost(unit(read, name), reduction > 0),
                        baseline(read, unit(read, name)),
                        binding(read.row().cell(read.columns().kind()).words()),
                        year(cell.words(), read.columns().last().year())));
    }

    private static int year(String cell, int ofColumn) {
        Matcher year = YEAR.matcher(cell);
        return year.find() ? Integer.parseInt(year.group(1)) : ofColumn;
    }

    private static Unit unit(TableReader.Row read, Cell name) {
        String unit = read.row().cell(read.columns().unit()).words();
        Matcher inName = UNIT_IN_NAME.matcher(name.words());
        return new Unit(unit.isEmpty() && inName.find() ? inName.group(1) : unit);
    }

    private static Baseline baseline(TableReader.Row read, Unit unit) {
        if (read.columns().base().isEmpty()) {
            return new Baseline.Unstated();
        }
        Cell base = read.row().cell(read.columns().base().getAsInt());
        return CellValue.in(base.words())
                .<Baseline>map(value -> new Baseline.From(new Quantity(value.low(), value.unitOr(unit))))
                .orElseGet(Baseline.Unstated::new);
    }

    private static BindingKind binding(String words) {
        if (words.contains("约束")) {
            return BindingKind.BINDING;
        }
        return words.contains("预期") ? BindingKind.EXPECTED : BindingKind.UNSTATED;
    }
}
