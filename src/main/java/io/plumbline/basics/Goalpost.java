package io.plumbline.basics;

import java.math.BigDecimal;
import java.util.List;

/// What has to be reached: a plain [Comparison] speaks of the level of the metric itself; the other cases say what of
/// the metric is compared. The same shapes say what a result states.
public sealed interface Goalpost {

    sealed interface Comparison extends Goalpost {

        /// The quantities that are stated, lowest first: two for a range, otherwise one.
        default List<Quantity> bounds() {
            return switch (this) {
                case AtLeast it -> List.of(it.bound());
                case MoreThan it -> List.of(it.bound());
                case AtMost it -> List.of(it.bound());
                case LessThan it -> List.of(it.bound());
                case About it -> List.of(it.value());
                case Exactly it -> List.of(it.value());
                case Range it -> List.of(it.low(), it.high());
            };
        }
    }

    /// 以上, 不低于, 达到 (>=).
    record AtLeast(Quantity bound) implements Comparison {}

    /// 突破, 超过 (>).
    record MoreThan(Quantity bound) implements Comparison {}

    /// 以内, 不超过, 降至 (<=).
    record AtMost(Quantity bound) implements Comparison {}

    /// 低于, 不足 (<).
    record LessThan(Quantity bound) implements Comparison {}

    /// 左右, 约 (~).
    record About(Quantity value) implements Comparison {}

    record Exactly(Quantity value) implements Comparison {}

    /// X至Y, both included. Low is not above high: -5% comes before -3%.
    record Range(Quantity low, Quantity high) implements Comparison {

        public Range {
            requireOrdered(low, high);
        }

        /// The range of two quantities in either order: 下降3%至5% is -5% to -3%.
        public static Range between(Quantity one, Quantity other) {
            return one.compareWith(other) <= 0 ? new Range(one, other) : new Range(other, one);
        }
    }

    /// Relative change against the period before, in % or another ratio.
    record Growth(Comparison rate) implements Goalpost {

        public Growth {
            requireRatio(rate);
        }
    }

    /// Average yearly growth over the period (年均增长), geometric, in % or another ratio.
    record AverageGrowth(Comparison rate) implements Goalpost {

        public AverageGrowth {
            requireRatio(rate);
        }
    }

    /// Absolute change in units of the metric or 个百分点.
    record Change(Comparison amount) implements Goalpost {}

    /// So many times the base: 翻一番 is 2. More than 0.
    record Multiple(Comparison factor) implements Goalpost {

        public Multiple {
            requirePositive(factor);
        }
    }

    /// Place in an order, 1 is best: 第一, 前十.
    record Rank(Comparison place) implements Goalpost {

        public Rank {
            requirePlace(place);
        }
    }

    /// A sum over the whole period (累计).
    record Cumulative(Comparison total) implements Goalpost {}

    /// To be held at the level (保持, 稳定在).
    record Keep(Comparison level) implements Goalpost {}

    /// An aim without a numeral: 全覆盖, 清零, 与经济增长同步.
    record Qualitative(String words) implements Goalpost {

        public Qualitative {
            Words.require(words, "A qualitative aim");
        }
    }

    /// To be carried out; nothing is measured but the deed.
    record Completion() implements Goalpost {}

    private static void requireOrdered(Quantity low, Quantity high) {
        if (low.compareWith(high) > 0) {
            throw new IllegalArgumentException("""
                    A range must not begin above its end: %s to %s.
                    Maybe a decrease was read: -5%% comes before -3%%.""".formatted(low, high));
        }
    }

    private static void requireRatio(Comparison rate) {
        for (Quantity bound : rate.bounds()) {
            if (!bound.unit().dimension().equals(Dimension.RATIO)) {
                throw new IllegalArgumentException("""
                        A growth must be a ratio such as %%, not %s.
                        Maybe it is a change by so much, or a level.""".formatted(bound));
            }
        }
    }

    private static void requirePositive(Comparison factor) {
        for (Quantity bound : factor.bounds()) {
            if (bound.value().signum() <= 0) {
                throw new IllegalArgumentException("""
                        A multiple must be more than 0: %s.
                        Maybe a growth was read as a multiple.""".formatted(bound));
            }
        }
    }

    private static void requirePlace(Comparison place) {
        for (Quantity bound : place.bounds()) {
            if (bound.value().compareTo(BigDecimal.ONE) < 0) {
                throw new IllegalArgumentException("""
                        A place in an order must be 1 or more: %s.
                        Maybe the number is a count and not a place.""".formatted(bound));
            }
        }
    }
}
