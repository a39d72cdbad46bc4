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
            case Goalpost.Growth(Comparison rate) -> Optional.of(of(metric, "growth", rate));
            case Goalpost.AverageGrowth(Comparison rate) -> Optional.of(of(metric, "growth_avg", rate));
            case Goalpost.Change(Comparison amount) -> Optional.of(of(metric, "change", amount));
            case Goalpost.Multiple(Comparison factor) -> Optional.of(of(metric, "multiple", factor));
            case Goalpost.Rank(Comparison place) -> Optional.of(of(metric, "rank", place));
            case Goalpost.Cumulative(Comparison total) -> Optional.of(of(metric, "level", total));
            case Goalpost.Keep(Comparison level) -> Optional.of(of(metric, "level", level));
            case Goalpost.Qualitative _, Goalpost.Completion _ -> Optional.empty();
        };
    }

    private static Stated of(Metric metric, String measure, Comparison comparison) {
        return switch (comparison) {
            case Goalpost.AtLeast(Quantity bound) -> of(metric, measure, ">=", bound);
            case Goalpost.MoreThan(Quantity bound) -> of(metric, measure, ">", bound);
            case Goalpost.AtMost(Quantity bound) -> of(metric, measure, "<=", bound);
            case Goalpost.LessThan(Quantity bound) -> of(metric, measure, "<", bound);
            case Goalpost.About(Quantity value) -> of(metric, measure, "~", value);
            case Goalpost.Exactly(Quantity value) -> of(metric, measure, "=", value);
            case Goalpost.Range(Quantity low, Quantity high) ->
                new Stated(
                        metric.words(),
                        measure,
                        "range",
                        low.value(),
                        Optional.of(high.value()),
                        low.unit().text());
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
