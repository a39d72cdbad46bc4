package io.plumbline.register.breakdown;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Dimension;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import java.util.Optional;

/// The number that a target can be split by: whether more or less of it is better, whether parts of it add up, and
/// whether
/// it is a sum over the years.
record Aim(Quantity value, Sense sense, boolean additive, boolean cumulative) {

    enum Sense {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }

    /// Empty where the commitment has no number.
    static Optional<Aim> find(Commitment commitment) {
        return commitment instanceof Commitment.Target target ? find(target.goalpost()) : Optional.empty();
    }

    private static Optional<Aim> find(Goalpost goalpost) {
        return switch (goalpost) {
            case Goalpost.Comparison level -> Optional.of(of(level, isExtensive(level), false));
            case Goalpost.Keep keep -> Optional.of(of(keep.level(), isExtensive(keep.level()), false));
            case Goalpost.Change change -> Optional.of(of(change.amount(), isExtensive(change.amount()), false));
            case Goalpost.Cumulative sum -> Optional.of(of(sum.total(), isExtensive(sum.total()), true));
            case Goalpost.Growth growth -> Optional.of(of(growth.rate(), false, false));
            case Goalpost.AverageGrowth growth -> Optional.of(of(growth.rate(), false, false));
            case Goalpost.Multiple multiple -> Optional.of(of(multiple.factor(), false, false));
            case Goalpost.Rank ignored -> Optional.empty();
            case Goalpost.Qualitative ignored -> Optional.empty();
            case Goalpost.Completion ignored -> Optional.empty();
        };
    }

    /// Of a range its lower end has to be reached.
    private static Aim of(Goalpost.Comparison comparison, boolean additive, boolean cumulative) {
        Sense sense = switch (comparison) {
            case Goalpost.AtLeast ignored -> Sense.AT_LEAST;
            case Goalpost.MoreThan ignored -> Sense.AT_LEAST;
            case Goalpost.Range ignored -> Sense.AT_LEAST;
            case Goalpost.AtMost ignored -> Sense.AT_MOST;
            case Goalpost.LessThan ignored -> Sense.AT_MOST;
            case Goalpost.About ignored -> Sense.EXACTLY;
            case Goalpost.Exactly ignored -> Sense.EXACTLY;
        };
        return new Aim(comparison.bounds().getFirst(), sense, additive, cumulative);
    }

    /// Shares, rates per head and places in an order do not add up over places.
    private static boolean isExtensive(Goalpost.Comparison comparison) {
        Dimension dimension = comparison.bounds().getFirst().unit().dimension();
        String base = dimension.base();
        return !dimension.equals(Dimension.RATIO) && !base.contains("/") && !base.equals("位") && !base.endsWith("分点");
    }

    /// Whether a promise of so much falls short of what is wanted.
    boolean isMissedBy(Quantity promised, Quantity wanted) {
        int comparison = promised.compareWith(wanted);
        return switch (sense) {
            case AT_LEAST -> comparison < 0;
            case AT_MOST -> comparison > 0;
            case EXACTLY -> comparison != 0;
        };
    }
}
