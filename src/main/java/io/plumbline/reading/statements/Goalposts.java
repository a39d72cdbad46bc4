package io.plumbline.reading.statements;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.reading.words.Amount;
import java.math.BigDecimal;

/// Turns what a statement says into the goalpost of a promise, or into what a result states.
public final class Goalposts {

    private Goalposts() {}

    public static Goalpost ofPromise(Statement statement) {
        return build(statement, promised(statement));
    }

    public static Goalpost ofResult(Statement statement) {
        return build(statement, reported(statement));
    }

    private static Goalpost build(Statement statement, Bound bound) {
        Comparison comparison = comparison(statement, bound);
        return switch (statement.measure()) {
            case LEVEL -> isHeld(statement) ? new Goalpost.Keep(comparison) : comparison;
            case GROWTH -> new Goalpost.Growth(comparison);
            case AVERAGE_GROWTH -> new Goalpost.AverageGrowth(comparison);
            case CHANGE -> new Goalpost.Change(comparison);
            case MULTIPLE -> new Goalpost.Multiple(comparison);
            case RANK -> new Goalpost.Rank(comparison);
        };
    }

    private static boolean isHeld(Statement statement) {
        return statement.stated() == Statement.Relation.HOLD || statement.stated() == Statement.Relation.HOLD_AT_LEAST;
    }

    private static Comparison comparison(Statement statement, Bound bound) {
        Amount amount = statement.amount();
        Unit unit = new Unit(amount.unit());
        if (amount.form() == Amount.Form.RANGE) {
            return statement.decrease()
                    ? new Goalpost.Range(
                            quantity(amount.high().negate(), unit),
                            quantity(amount.low().negate(), unit))
                    : new Goalpost.Range(quantity(amount.low(), unit), quantity(amount.high(), unit));
        }
        BigDecimal value = statement.decrease() ? amount.low().negate() : amount.low();
        return bound.of(quantity(value, unit));
    }

    private static Quantity quantity(BigDecimal value, Unit unit) {
        return new Quantity(value, unit);
    }

    private static Bound promised(Statement statement) {
        Bound bound = switch (statement.stated()) {
            case REACH -> Bound.AT_LEAST;
            case FALL_TO -> Bound.AT_MOST;
            case HOLD -> Bound.EXACTLY;
            case UNSTATED -> unstatedPromise(statement);
            default -> reported(statement.stated());
        };
        return mirror(statement, bound);
    }

    private static Bound unstatedPromise(Statement statement) {
        return switch (statement.measure()) {
            case GROWTH, AVERAGE_GROWTH, CHANGE, MULTIPLE -> Bound.AT_LEAST;
            case LEVEL -> Bound.EXACTLY;
            case RANK -> rank(statement);
        };
    }

    private static Bound reported(Statement statement) {
        Bound bound = statement.measure() == Statement.Measure.RANK ? rank(statement) : reported(statement.stated());
        return mirror(statement, bound);
    }

    private static Bound reported(Statement.Relation relation) {
        return switch (relation) {
            case UNSTATED, REACH, FALL_TO, HOLD -> Bound.EXACTLY;
            case AT_LEAST, HOLD_AT_LEAST -> Bound.AT_LEAST;
            case MORE_THAN -> Bound.MORE_THAN;
            case AT_MOST -> Bound.AT_MOST;
            case LESS_THAN -> Bound.LESS_THAN;
            case ABOUT -> Bound.ABOUT;
        };
    }

    private static Bound rank(Statement statement) {
        return statement.amount().form() == Amount.Form.TOP ? Bound.AT_MOST : Bound.EXACTLY;
    }

    private static Bound mirror(Statement statement, Bound bound) {
        return statement.decrease() ? bound.mirrored() : bound;
    }
}
