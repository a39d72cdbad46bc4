package io.plumbline.judging.standing;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.judging.Aim;
import io.plumbline.judging.progress.Digits;
import io.plumbline.register.IndicatorDefinition.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// From what is compared to what is aimed at. A plain number, 左右 and a range count from the side on which less is a
/// failure, as the direction of the indicator says; where it says neither, both sides count.
record Aims(Direction direction, double aboutShare) {

    /// What a stated quantity means as a value of the series; empty where it cannot be converted.
    interface Level extends Function<Quantity, Optional<BigDecimal>> {}

    Optional<Aim> find(Comparison comparison, Level level) {
        return switch (comparison) {
            case Goalpost.AtLeast it -> number(it.bound(), level).map(Aim.AtLeast::new);
            case Goalpost.MoreThan it -> number(it.bound(), level).map(bound -> new Aim.AtLeast(Math.nextUp(bound)));
            case Goalpost.AtMost it -> number(it.bound(), level).map(Aim.AtMost::new);
            case Goalpost.LessThan it -> number(it.bound(), level).map(bound -> new Aim.AtMost(Math.nextDown(bound)));
            case Goalpost.About it -> between(worse(it.value(), -1), worse(it.value(), 1), level);
            case Goalpost.Exactly it -> exactly(it.value(), level);
            case Goalpost.Range it -> between(it.low(), it.high(), level);
        };
    }

    private Optional<Aim> exactly(Quantity value, Level level) {
        return direction == Direction.NEUTRAL
                ? between(halfDigit(value, -1), halfDigit(value, 1), level)
                : between(value, value, level);
    }

    private Optional<Aim> between(Quantity low, Quantity high, Level level) {
        return switch (direction) {
            case MORE_IS_BETTER -> number(low, level).map(Aim.AtLeast::new);
            case LESS_IS_BETTER -> number(high, level).map(Aim.AtMost::new);
            case NEUTRAL ->
                number(low, level)
                        .flatMap(one -> number(high, level)
                                .map(other -> new Aim.Between(Math.min(one, other), Math.max(one, other))));
        };
    }

    private static Optional<Double> number(Quantity quantity, Level level) {
        return level.apply(quantity).map(BigDecimal::doubleValue);
    }

    private Quantity worse(Quantity value, int side) {
        BigDecimal share = value.value().abs().multiply(BigDecimal.valueOf(side * aboutShare));
        return new Quantity(value.value().add(share), value.unit());
    }

    private static Quantity halfDigit(Quantity value, int side) {
        BigDecimal half =
                BigDecimal.valueOf(5L * side, Math.max(0, value.value().scale()) + 1);
        return new Quantity(value.value().add(half), value.unit());
    }

    /// As one writes it: ≥3万亿元, 50架—55架.
    static String words(Comparison comparison) {
        return switch (comparison) {
            case Goalpost.AtLeast it -> "≥" + it.bound();
            case Goalpost.MoreThan it -> ">" + it.bound();
            case Goalpost.AtMost it -> "≤" + it.bound();
            case Goalpost.LessThan it -> "<" + it.bound();
            case Goalpost.About it -> "≈" + it.value();
            case Goalpost.Exactly it -> "=" + it.value();
            case Goalpost.Range it -> it.low() + "—" + it.high();
        };
    }

    /// The number that is aimed at.
    static String words(Aim aim) {
        return switch (aim) {
            case Aim.AtLeast it -> "≥" + Digits.of(it.bound());
            case Aim.AtMost it -> "≤" + Digits.of(it.bound());
            case Aim.Between it -> Digits.of(it.low()) + "—" + Digits.of(it.high());
            case Aim.TotalAtLeast it -> "≥" + Digits.of(it.bound());
            case Aim.AverageGrowthAtLeast it -> "≥" + Digits.of(100 * it.rate()) + "%";
            case Aim.EveryPeriodAtLeast it -> "≥" + Digits.of(it.floor());
        };
    }

    /// What is stated, and what is aimed at where it is read more narrowly or in another unit: ≈300亿元 (≥285亿元).
    static String words(Comparison comparison, Aim aim, Unit unit) {
        boolean plain = comparison instanceof Goalpost.AtLeast
                || comparison instanceof Goalpost.MoreThan
                || comparison instanceof Goalpost.AtMost
                || comparison instanceof Goalpost.LessThan;
        return plain && comparison.bounds().getFirst().unit().equals(unit)
                ? words(comparison)
                : "%s (%s%s)".formatted(words(comparison), words(aim), unit);
    }
}
