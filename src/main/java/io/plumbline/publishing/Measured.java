package io.plumbline.publishing;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A goalpost as the columns that files give it: what of the metric is compared (`level`, `growth`, `growth_avg`,
/// `change`, `multiple`, `rank`), how (`>=`, `>`, `<=`, `<`, `~`, `=`, `range`), and with which one or, for a range,
/// two
/// values of which unit.
record Measured(String measure, String comparator, List<BigDecimal> values, String unit) {

    Measured {
        values = List.copyOf(values);
    }

    /// Empty for goalposts without a number.
    static Optional<Measured> find(Goalpost goalpost) {
        return switch (goalpost) {
            case Goalpost.Comparison comparison -> Optional.of(of("level", comparison));
            case Goalpost.Keep keep -> Optional.of(of("level", keep.level()));
            case Goalpost.Cumulative cumulative -> Optional.of(of("level", cumulative.total()));
            case Goalpost.Growth growth -> Optional.of(of("growth", growth.rate()));
            case Goalpost.AverageGrowth growth -> Optional.of(of("growth_avg", growth.rate()));
            case Goalpost.Change change -> Optional.of(of("change", change.amount()));
            case Goalpost.Multiple multiple -> Optional.of(of("multiple", multiple.factor()));
            case Goalpost.Rank rank -> Optional.of(of("rank", rank.place()));
            case Goalpost.Qualitative words -> Optional.empty();
            case Goalpost.Completion deed -> Optional.empty();
        };
    }

    private static Measured of(String measure, Goalpost.Comparison comparison) {
        return switch (comparison) {
            case Goalpost.AtLeast it -> of(measure, ">=", it.bound());
            case Goalpost.MoreThan it -> of(measure, ">", it.bound());
            case Goalpost.AtMost it -> of(measure, "<=", it.bound());
            case Goalpost.LessThan it -> of(measure, "<", it.bound());
            case Goalpost.About it -> of(measure, "~", it.value());
            case Goalpost.Exactly it -> of(measure, "=", it.value());
            case Goalpost.Range it -> of(measure, "range", it.low(), it.high());
        };
    }

    private static Measured of(String measure, String comparator, Quantity... quantities) {
        List<BigDecimal> values =
                List.of(quantities).stream().map(Quantity::value).toList();
        return new Measured(measure, comparator, values, quantities[0].unit().text());
    }
}
