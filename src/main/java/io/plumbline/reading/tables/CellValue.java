package io.plumbline.reading.tables;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.reading.words.WordList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a cell states of an indicator: 3.5, ≥3.5, 突破3, 50—55, 前8, [18], 年均增长4.1%, 五年累计13.
///
/// @param words what stands in front of the number
record CellValue(String words, BigDecimal low, Optional<BigDecimal> high, String unit, String suffix) {

    private static final Pattern FORM =
            Pattern.compile("(.*?)(?<![\\d.])(-?\\d[\\d,]*(?:\\.\\d+)?)(?:[—~至-](\\d[\\d,]*(?:\\.\\d+)?))?"
                    + "\\]?\\s*([^\\d\\s左以\\]]*)(左右|以上|以内|以下)?");
    private static final Pattern YEARS = Pattern.compile("(到|至)?(20\\d\\d年(底|末)?|[一二三四五六七八九十]年)");
    private static final WordList MORE = WordList.of("突破 超过 超 ＞ > 大于 高于");
    private static final WordList LESS = WordList.of("＜ < 小于 低于");
    private static final WordList LEAST = WordList.of("≥ 不低于 不少于 达到 至少");
    private static final WordList MOST = WordList.of("≤ 不超过 不高于 控制在");
    private static final WordList ABOUT = WordList.of("约 左右");
    private static final WordList PLACES = WordList.of("位 名 位次");

    /// The value in the words of a cell, if it states one.
    static Optional<CellValue> in(String cell) {
        Matcher form = FORM.matcher(YEARS.matcher(cell.strip()).replaceAll(""));
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> high = Optional.ofNullable(form.group(3)).map(CellValue::number);
        String suffix = form.group(5) == null ? "" : form.group(5);
        return Optional.of(new CellValue(form.group(1), number(form.group(2)), high, form.group(4), suffix));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /// The unit that the cell itself writes, otherwise the one of the row.
    Unit unitOr(Unit unit) {
        return this.unit.isEmpty() ? unit : new Unit(this.unit);
    }

    /// What has to be reached; `decreasing` where the indicator is a reduction.
    Goalpost goalpost(Unit ofRow, boolean decreasing) {
        Unit unit = unitOr(ofRow);
        boolean ratio = unit.text().equals("%");
        if (PLACES.isAtEnd(unit.text()) || words.endsWith("前")) {
            return new Goalpost.Rank(words.endsWith("前") ? new Goalpost.AtMost(quantity(low, unit)) : comparison(unit));
        }
        if (ratio && words.contains("年均")) {
            return new Goalpost.AverageGrowth(atLeast(unit, decreasing));
        }
        if (ratio && decreasing) {
            return new Goalpost.Growth(atLeast(unit, true));
        }
        boolean total = words.contains("累计") || words.endsWith("[");
        return total ? new Goalpost.Cumulative(comparison(unit)) : comparison(unit);
    }

    /// A plain rate of growth is a floor, one of decrease a ceiling below zero.
    private Comparison atLeast(Unit unit, boolean decreasing) {
        if (decreasing) {
            return new Goalpost.AtMost(quantity(low.abs().negate(), unit));
        }
        Comparison stated = comparison(unit);
        return stated instanceof Goalpost.Exactly ? new Goalpost.AtLeast(quantity(low, unit)) : stated;
    }

    private Comparison comparison(Unit unit) {
        Quantity value = quantity(low, unit);
        if (high.isPresent()) {
            return Goalpost.Range.between(value, quantity(high.get(), unit));
        }
        String said = words + suffix;
        if (ABOUT.isIn(said)) {
            return new Goalpost.About(value);
        }
        if (MORE.isIn(said)) {
            return new Goalpost.MoreThan(value);
        }
        if (LEAST.isIn(said) || suffix.equals("以上")) {
            return new Goalpost.AtLeast(value);
        }
        if (MOST.isIn(said) || suffix.equals("以内") || suffix.equals("以下")) {
            return new Goalpost.AtMost(value);
        }
        return LESS.isIn(said) ? new Goalpost.LessThan(value) : new Goalpost.Exactly(value);
    }

    private static Quantity quantity(BigDecimal number, Unit unit) {
        return new Quantity(number, unit);
    }
}
