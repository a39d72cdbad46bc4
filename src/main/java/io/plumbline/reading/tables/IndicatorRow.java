package io.plumbline.reading.tables;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One indicator of a table with its value for the last year: ≥3.5, 5左右, 50至55, [18].
public record IndicatorRow(
        int start, int end, String metric, Goalpost goalpost, Baseline baseline, BindingKind binding, int year) {

    private static final Pattern VALUE = Pattern.compile(
            "([≥＞><≤＜约]|不低于|不超过|超过|大于|小于)?\\s*\\[?(-?\\d[\\d,]*(?:\\.\\d+)?)(?:[—~至-](\\d[\\d,]*(?:\\.\\d+)?))?\\]?"
                    + "\\s*([^\\d\\s左以]*)(左右|以上|以内|以下)?");
    private static final Pattern UNIT_IN_NAME = Pattern.compile("（([^（）]{1,12})）$");

    /// The indicator of the row, if its name and its last value are there.
    public static Optional<IndicatorRow> of(TableReader.Row read) {
        Columns columns = read.columns();
        if (!columns.listsIndicators()) {
            return Optional.empty();
        }
        Cell name = read.row().cell(columns.name());
        Cell value = read.row().cell(columns.last().column());
        Matcher matcher = VALUE.matcher(value.words());
        if (name.isEmpty() || value.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        Unit unit = unit(read, name, matcher.group(4));
        String metric = UNIT_IN_NAME.matcher(name.words()).replaceFirst("").replaceFirst("^\\d+[.、]\\s*", "");
        return Optional.of(new IndicatorRow(
                Math.min(name.start(), value.start()),
                Math.max(name.end(), value.end()),
                metric,
                goalpost(matcher, unit),
                baseline(read, unit),
                binding(read.row().cell(columns.kind()).words()),
                columns.last().year()));
    }

    private static Unit unit(TableReader.Row read, Cell name, String written) {
        String unit = read.row().cell(read.columns().unit()).words();
        if (!unit.isEmpty()) {
            return new Unit(unit);
        }
        Matcher inName = UNIT_IN_NAME.matcher(name.words());
        return new Unit(inName.find() ? inName.group(1) : written);
    }

    private static Goalpost goalpost(Matcher value, Unit unit) {
        Quantity low = new Quantity(number(value.group(2)), unit);
        if (value.group(3) != null) {
            return new Goalpost.Range(low, new Quantity(number(value.group(3)), unit));
        }
        String sign = value.group(1) == null ? "" : value.group(1);
        String suffix = value.group(5) == null ? "" : value.group(5);
        return comparison(sign, suffix, low);
    }

    private static Comparison comparison(String sign, String suffix, Quantity quantity) {
        return switch (sign + suffix) {
            case "≥", "不低于", "以上" -> new Goalpost.AtLeast(quantity);
            case ">", "＞", "超过", "大于" -> new Goalpost.MoreThan(quantity);
            case "≤", "不超过", "以内", "以下" -> new Goalpost.AtMost(quantity);
            case "<", "＜", "小于" -> new Goalpost.LessThan(quantity);
            case "约", "左右", "约左右" -> new Goalpost.About(quantity);
            default -> new Goalpost.Exactly(quantity);
        };
    }

    private static Baseline baseline(TableReader.Row read, Unit unit) {
        if (read.columns().base().isEmpty()) {
            return new Baseline.Unstated();
        }
        Matcher value =
                VALUE.matcher(read.row().cell(read.columns().base().getAsInt()).words());
        return value.matches()
                ? new Baseline.From(new Quantity(number(value.group(2)), unit))
                : new Baseline.Unstated();
    }

    private static BindingKind binding(String words) {
        if (words.contains("约束")) {
            return BindingKind.BINDING;
        }
        return words.contains("预期") ? BindingKind.EXPECTED : BindingKind.UNSTATED;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
