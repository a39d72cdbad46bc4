package io.plumbline.judging.promises;

import io.plumbline.basics.Dimension;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.register.metrics.MetricDefinition;
import java.math.BigDecimal;
import java.util.Optional;

/// Compares what was reached with what was promised, in one measure. A plain number is judged as at least, or as at
/// most where less is better; of a range the easier end counts. 左右 allows an outcome that is worse by at most
/// 0.3 percentage points of a growth, or by at most a tenth of the promised value otherwise: it is [Verdict#NEAR].
final class Appraisal {

    private static final BigDecimal GROWTH_TOLERANCE = new BigDecimal("0.3");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final Unit PERCENT = new Unit("%");

    private final Claim promise;
    private final boolean lowerIsBetter;

    Appraisal(Claim promise) {
        this.promise = promise;
        this.lowerIsBetter = isLowerBetter(promise);
    }

    /// Empty where what is reported leaves it open: 760 or more were promised, 700 or more are reported.
    Optional<Verdict> find(Comparison reported) {
        Quantity bound = bound();
        Interval interval = Interval.of(reported, bound.unit());
        if (!interval.isCommensurable(bound)) {
            return Optional.empty();
        }
        boolean strict =
                promise.comparison() instanceof Goalpost.MoreThan || promise.comparison() instanceof Goalpost.LessThan;
        if (interval.isAllBeyond(bound, strict, lowerIsBetter)) {
            return Optional.of(Verdict.MET);
        }
        if (!interval.isNoneBeyond(bound, strict, lowerIsBetter)) {
            return Optional.empty();
        }
        boolean isNear = promise.comparison() instanceof Goalpost.About
                && interval.isAllBeyond(tolerated(bound), false, lowerIsBetter);
        return Optional.of(isNear ? Verdict.NEAR : Verdict.MISSED);
    }

    boolean lowerIsBetter() {
        return lowerIsBetter;
    }

    private Quantity bound() {
        return switch (promise.comparison()) {
            case Goalpost.Range range -> lowerIsBetter ? range.high() : range.low();
            default -> Comparisons.first(promise.comparison());
        };
    }

    private Quantity tolerated(Quantity bound) {
        boolean inPoints = isGrowth() && bound.unit().equals(PERCENT);
        BigDecimal tolerance = inPoints ? GROWTH_TOLERANCE : bound.value().abs().multiply(TOLERANCE);
        BigDecimal value =
                lowerIsBetter ? bound.value().add(tolerance) : bound.value().subtract(tolerance);
        return new Quantity(value, bound.unit());
    }

    private boolean isGrowth() {
        return promise.measure() == Measure.GROWTH || promise.measure() == Measure.AVERAGE_GROWTH;
    }

    private static boolean isLowerBetter(Claim promise) {
        return switch (promise.comparison()) {
            case Goalpost.AtLeast floor -> promise.measure() == Measure.RANK;
            case Goalpost.MoreThan floor -> promise.measure() == Measure.RANK;
            case Goalpost.AtMost ceiling -> true;
            case Goalpost.LessThan ceiling -> true;
            default -> isLowerBetterByNature(promise);
        };
    }

    private static boolean isLowerBetterByNature(Claim promise) {
        boolean falls = Comparisons.first(promise.comparison()).value().signum() < 0;
        boolean registered = promise.known()
                .filter(it -> it.direction() == MetricDefinition.Direction.DOWN)
                .isPresent();
        return promise.measure() == Measure.RANK || falls || registered;
    }

    /// Where the true value can lie; `open` ends are not included, absent ends are nowhere.
    private record Interval(Optional<Quantity> low, Optional<Quantity> high, boolean open) {

        static Interval of(Comparison reported, Unit unit) {
            Optional<Quantity> first = Optional.of(alike(Comparisons.first(reported), unit));
            return switch (reported) {
                case Goalpost.AtLeast floor -> new Interval(first, Optional.empty(), false);
                case Goalpost.MoreThan floor -> new Interval(first, Optional.empty(), true);
                case Goalpost.AtMost ceiling -> new Interval(Optional.empty(), first, false);
                case Goalpost.LessThan ceiling -> new Interval(Optional.empty(), first, true);
                case Goalpost.About value -> new Interval(first, first, false);
                case Goalpost.Exactly value -> new Interval(first, first, false);
                case Goalpost.Range range -> new Interval(first, Optional.of(range.high()), false);
            };
        }

        /// 35.8万 of 万人: a number without its counting word is of what was promised.
        private static Quantity alike(Quantity quantity, Unit unit) {
            boolean isBare = quantity.unit().dimension().equals(Dimension.NUMBER);
            boolean counts = !unit.isCommensurable(quantity.unit());
            return isBare && counts
                    ? new Quantity(
                            quantity.value(),
                            new Unit(quantity.unit().text() + unit.dimension().base()))
                    : quantity;
        }

        boolean isCommensurable(Quantity bound) {
            return low.or(() -> high)
                    .filter(it -> it.unit().isCommensurable(bound.unit()))
                    .isPresent();
        }

        /// Whether the worst that is possible is good enough.
        boolean isAllBeyond(Quantity bound, boolean strict, boolean lowerIsBetter) {
            Optional<Quantity> worst = lowerIsBetter ? high : low;
            return worst.map(it -> distance(it, bound, lowerIsBetter))
                    .filter(it -> it > 0 || (it == 0 && (!strict || open)))
                    .isPresent();
        }

        /// Whether the best that is possible is not good enough.
        boolean isNoneBeyond(Quantity bound, boolean strict, boolean lowerIsBetter) {
            Optional<Quantity> best = lowerIsBetter ? low : high;
            return best.map(it -> distance(it, bound, lowerIsBetter))
                    .filter(it -> it < 0 || (it == 0 && (strict || open)))
                    .isPresent();
        }

        private static int distance(Quantity reached, Quantity bound, boolean lowerIsBetter) {
            int more = reached.compareWith(bound);
            return lowerIsBetter ? -more : more;
        }
    }
}
