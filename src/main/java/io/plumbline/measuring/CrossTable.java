package io.plumbline.measuring;

import io.plumbline.basics.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Many figures at once (交叉表): indicators by units by periods, each as known at one moment, by the
/// newest definition that was reported for it. Where nothing is known, or the last word was a withdrawal, the place is
/// empty. Neighbours of different definitions do not compare.
public final class CrossTable {

    /// What is asked: all combinations, of one cumulation and price basis.
    public record Question(
            List<String> indicators,
            List<String> units,
            List<ReportingPeriod> periods,
            Cumulation cumulation,
            PriceBasis price,
            Instant knownAt) {

        public Question {
            indicators = List.copyOf(indicators);
            units = List.copyOf(units);
            periods = List.copyOf(periods);
        }

        int size() {
            return indicators.size() * units.size() * periods.size();
        }

        int place(int indicator, int unit, int period) {
            return (indicator * units.size() + unit) * periods.size() + period;
        }
    }

    private final Question question;
    private final @Nullable BigDecimal[] values;
    private final long[] figures;
    private final short[] definitions;

    CrossTable(Question question) {
        this.question = question;
        this.values = new BigDecimal[question.size()];
        this.figures = new long[question.size()];
        this.definitions = new short[question.size()];
    }

    public Question question() {
        return question;
    }

    /// The value at those places in the lists of the question.
    public Optional<BigDecimal> findValue(int indicator, int unit, int period) {
        return Optional.ofNullable(values[question.place(indicator, unit, period)]);
    }

    /// The figure that says so.
    public OptionalLong findFigure(int indicator, int unit, int period) {
        long figure = figures[question.place(indicator, unit, period)];
        return figure == 0 ? OptionalLong.empty() : OptionalLong.of(figure);
    }

    /// The version of the definition that the value follows; 0 where there is none.
    public int definition(int indicator, int unit, int period) {
        return definitions[question.place(indicator, unit, period)];
    }

    /// How many places have a value.
    public int size() {
        int filled = 0;
        for (BigDecimal value : values) {
            filled += value == null ? 0 : 1;
        }
        return filled;
    }

    /// A later figure takes the place of an earlier one; without a value it empties the place.
    void put(int place, long figure, int definition, @Nullable BigDecimal value) {
        values[place] = value;
        figures[place] = value == null ? 0 : figure;
        definitions[place] = (short) (value == null ? 0 : definition);
    }
}
