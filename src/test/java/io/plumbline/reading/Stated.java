package io.plumbline.reading;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/// A statement of quantity in the short form of the examples: 财政收入 growth >= 5 %, 新建学校 range 3..5 所. `second`
/// is the upper value of a range.
public record Stated(
        String metric, String measure, String comparator, BigDecimal value, Optional<BigDecimal> second, String unit) {

    /// Empty where the goalpost holds no quantity.
    public static Optional<Stated> of(Metric metric, Goalpost goalpost) {
        return switch (goalpost) {
            case Comparison comparison -> Optional.of(of(metric, "level", comparison));
            case Goalpost.Growth it -> Optional.of(of(metric, "growth", it.rate()));
            case Goalpost.AverageGrowth it -> Optional.of(of(metric, "growth_avg", it.rate()));
            case Goalpost.Change it -> Optional.of(of(metric, "change", it.amount()));
            case Goalpost.Multiple it -> Optional.of(of(metric, "multiple", it.factor()));
            case Goalpost.Rank it -> Optional.of(of(metric, "rank", it.place()));
            case Goalpost.Cumulative it -> Optional.of(of(metric, "level", it.total()));
            case Goalpost.Keep it -> Optional.of(of(metric, "level", it.level()));
            case Goalpost.Qualitative words -> Optional.empty();
            case Goalpost.Completion deed -> Optional.empty();
        };
    }

    private static Stated of(Metric metric, String measure, Comparison comparison) {
        return switch (comparison) {
            case Goalpost.AtLeast it -> of(metric, measure, ">=", it.bound());
            case Goalpost.MoreThan it -> of(metric, measure, ">", it.bound());
            case Goalpost.AtMost it -> of(metric, measure, "<=", it.bound());
            case Goalpost.LessThan it -> of(metric, measure, "<", it.bound());
            case Goalpost.About it -> of(metric, measure, "~", it.value());
            case Goalpost.Exactly it -> of(metric, measure, "=", it.value());
            case Goalpost.Range it ->
                new Stated(
                        metric.words(),
                        measure,
                        "range",
                        it.low().value(),
                        Optional.of(it.high().value()),
                        it.low().unit().text());
        };
    }

    private static Stated of(Metric metric, String measure, String comparator, Quantity quantity) {
        return new Stated(
                metric.words(),
                measure,
                comparator,
                quantity.value(),
                Optional.empty(),
                quantity.unit().text());
    }

    @Override
    public String toString() {
        String high = second.map(it -> ".." + it.toPlainString()).orElse("");
        return "%s %s %s %s%s %s"
                .formatted(metric, measure, comparator, value.toPlainString(), high, unit)
                .strip();
    }
}
