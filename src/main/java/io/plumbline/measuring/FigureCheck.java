package io.plumbline.measuring;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.measuring.Objection.Check;
import io.plumbline.register.IndicatorDefinition;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the words of rows against what the register knows. The first thing wrong with a row is its objection.
final class FigureCheck {

    /// Days of publication are days in China.
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final Map<String, Cumulation> CUMULATIONS = Map.of(
            "",
            Cumulation.IN_PERIOD,
            "当期",
            Cumulation.IN_PERIOD,
            "IN_PERIOD",
            Cumulation.IN_PERIOD,
            "累计",
            Cumulation.TO_DATE,
            "TO_DATE",
            Cumulation.TO_DATE);

    private static final Map<String, PriceBasis> PRICES = Map.of(
            "",
            PriceBasis.NONE,
            "无",
            PriceBasis.NONE,
            "NONE",
            PriceBasis.NONE,
            "现价",
            PriceBasis.CURRENT,
            "CURRENT",
            PriceBasis.CURRENT,
            "不变价",
            PriceBasis.CONSTANT,
            "CONSTANT",
            PriceBasis.CONSTANT);

    private static final Map<String, Vintage> VINTAGES = vintages();

    private final FigureWords words;
    private final Instant recordedAt;
    private final Map<String, ReportingPeriod> periods = new HashMap<>();
    private final Map<String, Unit> measures = new HashMap<>();
    private final Map<String, Instant> days = new HashMap<>();

    FigureCheck(FigureWords words, Instant recordedAt) {
        this.words = words;
        this.recordedAt = recordedAt;
    }

    private static Map<String, Vintage> vintages() {
        Map<String, Vintage> vintages = new HashMap<>();
        for (Vintage vintage : Vintage.values()) {
            vintages.put(vintage.name(), vintage);
            vintages.put(vintage.label(), vintage);
        }
        vintages.put("", Vintage.UNSTATED);
        vintages.put(FigureRow.WITHDRAWN, Vintage.UNSTATED);
        return Map.copyOf(vintages);
    }

    /// @throws Objected when the row cannot be taken
    CheckedFigure check(FigureRow row) {
        IndicatorDefinition definition = definition(row);
        int series = words.series(row.indicator(), row.unit());
        if (series == 0) {
            throw new Objected(row, Check.UNKNOWN_UNIT, "没有这个代码的单位 · No unit has this code", row.unit());
        }
        Cumulation cumulation = word(row, CUMULATIONS, row.cumulation());
        ReportingPeriod period = period(row, cumulation);
        Value value = value(row, definition.unit());
        return new CheckedFigure(
                series,
                period,
                definition.version(),
                cumulation,
                word(row, PRICES, row.price()),
                word(row, VINTAGES, row.vintage()),
                words.source(row.source()),
                value.figure(),
                value.asReported(),
                knownAt(row));
    }

    private record Value(Figure.Value figure, String asReported) {}

    private IndicatorDefinition definition(FigureRow row) {
        List<IndicatorDefinition> known = words.definitions(row.indicator());
        if (known.isEmpty()) {
            throw new Objected(row, Check.UNKNOWN_INDICATOR, "没有这个代码的指标 · No indicator has this code", row.indicator());
        }
        if (row.definition().isEmpty()) {
            return known.getLast();
        }
        for (IndicatorDefinition definition : known) {
            if (row.definition().equals("" + definition.version())) {
                return definition;
            }
        }
        throw new Objected(
                row,
                Check.UNKNOWN_DEFINITION,
                "没有这个口径版本 · There is no such version of the definition",
                row.definition());
    }

    /// A figure to date covers its year from the first of January.
    private ReportingPeriod period(FigureRow row, Cumulation cumulation) {
        ReportingPeriod period = periods.get(row.period());
        if (period == null) {
            period = readPeriod(row);
            periods.put(row.period(), period);
        }
        if (cumulation == Cumulation.IN_PERIOD || period.start().getDayOfYear() == 1) {
            return period;
        }
        LocalDate yearStart = period.lastDay().withDayOfYear(1);
        return new ReportingPeriod(period.start().isBefore(yearStart) ? period.start() : yearStart, period.end());
    }

    private static ReportingPeriod readPeriod(FigureRow row) {
        try {
            return ReportingPeriod.parse(row.period());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Objected(
                    row,
                    Check.UNREADABLE_PERIOD,
                    "报告期应形如 2026、2026-Q1、2026-03 · A period reads 2026, 2026-Q1 or 2026-03",
                    row.period());
        }
    }

    private Value value(FigureRow row, Unit kept) {
        if (row.vintage().equals(FigureRow.WITHDRAWN)) {
            return new Value(new Figure.Value.Withdrawn(), "");
        }
        BigDecimal number = number(row);
        Unit measure = row.measure().isEmpty() ? kept : measures.computeIfAbsent(row.measure(), Unit::new);
        if (measure.equals(kept)) {
            return new Value(new Figure.Value.Is(new Quantity(number, kept)), "");
        }
        if (!measure.isCommensurable(kept)) {
            throw new Objected(
                    row,
                    Check.WRONG_DIMENSION,
                    "计量单位不能折算 · This cannot be converted to the unit of the indicator",
                    row.measure() + " → " + kept.text());
        }
        return converted(row, new Quantity(number, measure), kept);
    }

    private static Value converted(FigureRow row, Quantity reported, Unit kept) {
        try {
            return new Value(
                    new Figure.Value.Is(reported.in(kept)), reported.value().toPlainString() + reported.unit());
        } catch (IllegalArgumentException e) {
            throw new Objected(
                    row, Check.NOT_EXACT, "折算后不是有限小数 · The converted number has no end", reported.toString());
        }
    }

    private static BigDecimal number(FigureRow row) {
        try {
            BigDecimal number = new BigDecimal(row.value());
            if (number.precision() <= 40 && Math.abs((long) number.scale()) <= 30) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // the objection below
        }
        throw new Objected(row, Check.UNREADABLE_NUMBER, "数值应为十进制数 · The value must be a decimal number", row.value());
    }

    private static <T> T word(FigureRow row, Map<String, T> known, String word) {
        T meaning = known.get(word);
        if (meaning == null) {
            throw new Objected(row, Check.UNREADABLE_WORD, "不认识的用语 · Not one of the known words", word);
        }
        return meaning;
    }

    private Instant knownAt(FigureRow row) {
        if (row.knownOn().isEmpty()) {
            return recordedAt;
        }
        Instant known = days.get(row.knownOn());
        if (known == null) {
            known = readDay(row);
            days.put(row.knownOn(), known);
        }
        return known;
    }

    private Instant readDay(FigureRow row) {
        try {
            Instant known = LocalDate.parse(row.knownOn()).atStartOfDay(CHINA).toInstant();
            if (!known.isAfter(recordedAt)) {
                return known;
            }
        } catch (DateTimeException ignored) {
            // the objection below
        }
        throw new Objected(
                row,
                Check.UNREADABLE_DAY,
                "公布日应形如 2026-02-01，且不晚于今天 · A day reads 2026-02-01 and is not in the future",
                row.knownOn());
    }

    /// A row that cannot be taken; ends the check of that row.
    static final class Objected extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int row;
        private final Check check;

        Objected(FigureRow row, Check check, String message, String word) {
            super(message + ": " + word, null, false, false);
            this.row = row.number();
            this.check = check;
        }

        Objection objection() {
            return new Objection(row, check, "" + getMessage());
        }
    }
}
