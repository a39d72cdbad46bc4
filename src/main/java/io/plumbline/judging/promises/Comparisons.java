package io.plumbline.judging.promises;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;

/// What comparisons turn into.
final class Comparisons {

    private Comparisons() {}

    /// Seen from the other side: 降低率不低于3 is a growth of at most -3.
    static Comparison negated(Comparison comparison) {
        return switch (comparison) {
            case Goalpost.AtLeast it -> new Goalpost.AtMost(it.bound().negate());
            case Goalpost.MoreThan it -> new Goalpost.LessThan(it.bound().negate());
            case Goalpost.AtMost it -> new Goalpost.AtLeast(it.bound().negate());
            case Goalpost.LessThan it -> new Goalpost.MoreThan(it.bound().negate());
            case Goalpost.About it -> new Goalpost.About(it.value().negate());
            case Goalpost.Exactly it -> new Goalpost.Exactly(it.value().negate());
            case Goalpost.Range it ->
                new Goalpost.Range(it.high().negate(), it.low().negate());
        };
    }

    /// The one quantity of a comparison; of a range the lower.
    static Quantity first(Comparison comparison) {
        return comparison.bounds().getFirst();
    }
}
