package io.plumbline.judging;

/// What a target asks of its series, in the series' unit (目标值).
public sealed interface Aim {

    /// A level at the deadline.
    record AtLeast(double bound) implements Aim {}

    /// A level not to be exceeded at the deadline (控制在…以内).
    record AtMost(double bound) implements Aim {}

    /// A level from `low` to `high` at the deadline, both included.
    record Between(double low, double high) implements Aim {

        public Between {
            if (low > high) {
                throw new IllegalArgumentException("""
                        A range must rise: %s to %s.
                        Maybe the bounds are exchanged.""".formatted(low, high));
            }
        }
    }

    /// The sum over the plan (累计).
    record TotalAtLeast(double bound) implements Aim {}

    /// The yearly growth on average from the base (年均增长), as a share; the series is one of constant prices.
    record AverageGrowthAtLeast(double rate) implements Aim {

        /// The level that the base grows to.
        double level(Question question) {
            return question.base() * Math.pow(1 + rate, question.years());
        }
    }

    /// Each period of the plan by itself (每年不低于).
    record EveryPeriodAtLeast(double floor) implements Aim {}
}
