package io.plumbline.reading.statements;

import io.plumbline.reading.statements.Statement.Measure;
import io.plumbline.reading.statements.Statement.Relation;
import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.Sense;
import java.math.BigDecimal;

/// What the words around a quantity make of it: a level, growth, change, rank, and its bound.
record Measured(Amount amount, Measure measure, boolean decrease, Relation relation) {

    static Measured of(String text, Amount amount, Clause clause, Suffix suffix, Tail tail) {
        Approach approach = clause.approach();
        int noun = suffix.end() + (text.startsWith("的", suffix.end()) ? 1 : 0);
        boolean growthTail = tail.isEmpty() && text.startsWith("增长", noun);
        Measure measure = measure(text, amount, clause, tail, growthTail);
        boolean decrease = approach.has(Sense.SHRINK)
                && (measure == Measure.GROWTH || measure == Measure.CHANGE || measure == Measure.AVERAGE_GROWTH);
        return new Measured(
                scaled(amount, approach, measure), measure, decrease, relation(amount, approach, suffix, measure));
    }

    private static Measure measure(String text, Amount amount, Clause clause, Tail tail, boolean growthTail) {
        Approach approach = clause.approach();
        if (amount.isOrdinal()) {
            return Measure.RANK;
        }
        if (amount.form() == Amount.Form.MULTIPLE || amount.unit().equals("倍")) {
            return Measure.MULTIPLE;
        }
        boolean onAverage = approach.has(Sense.GROW_ON_AVERAGE);
        boolean yearly = approach.recurring() && approach.has(Sense.GROW);
        if (amount.isPercentage() && (onAverage || yearly)) {
            return Measure.AVERAGE_GROWTH;
        }
        boolean grows = approach.has(Sense.GROW) || approach.has(Sense.SHRINK) || growthTail;
        if (amount.isPercentage()) {
            return grows ? Measure.GROWTH : Measure.LEVEL;
        }
        if (amount.isPoints() || isStep(text, amount)) {
            return Measure.CHANGE;
        }
        boolean yields = clause.headEnd() <= clause.headStart() && !tail.isEmpty() && !approach.has(Sense.SHRINK);
        return grows && !yields ? Measure.CHANGE : Measure.LEVEL;
    }

    /// 3个千亿元台阶: what was climbed, not what was reached.
    private static boolean isStep(String text, Amount amount) {
        int counter = text.indexOf('个', amount.start(), amount.end());
        return counter > 0 && counter + 1 < amount.end() && "百千万亿".indexOf(text.charAt(counter + 1)) >= 0;
    }

    /// 增长2倍 is three times the base.
    private static Amount scaled(Amount amount, Approach approach, Measure measure) {
        boolean more = measure == Measure.MULTIPLE && amount.form() == Amount.Form.QUANTITY && approach.has(Sense.GROW);
        if (!more) {
            return amount;
        }
        return new Amount(
                amount.start(),
                amount.end(),
                amount.form(),
                amount.low().add(BigDecimal.ONE),
                amount.high().add(BigDecimal.ONE),
                amount.unit(),
                amount.andMore());
    }

    private static Relation relation(Amount amount, Approach approach, Suffix suffix, Measure measure) {
        if (measure == Measure.RANK) {
            return approach.has(Sense.HOLD) ? Relation.HOLD : Relation.UNSTATED;
        }
        if (suffix.bound().isPresent()) {
            return fromSuffix(suffix.bound().get(), approach);
        }
        if (approach.has(Sense.ABOUT)) {
            return Relation.ABOUT;
        }
        return amount.andMore() ? Relation.MORE_THAN : fromApproach(approach, measure);
    }

    private static Relation fromSuffix(Bound bound, Approach approach) {
        return switch (bound) {
            case ABOUT -> Relation.ABOUT;
            case AT_MOST -> Relation.AT_MOST;
            case MORE_THAN -> Relation.MORE_THAN;
            case AT_LEAST -> approach.has(Sense.HOLD) ? Relation.HOLD_AT_LEAST : Relation.AT_LEAST;
            case LESS_THAN, EXACTLY -> Relation.UNSTATED;
        };
    }

    private static Relation fromApproach(Approach approach, Measure measure) {
        if (approach.has(Sense.EXCEED) && measure != Measure.CHANGE) {
            return Relation.MORE_THAN;
        }
        if (approach.has(Sense.UNDER) && measure != Measure.CHANGE) {
            return Relation.LESS_THAN;
        }
        if (approach.has(Sense.FLOOR)) {
            return Relation.AT_LEAST;
        }
        if (approach.has(Sense.CAP) || approach.has(Sense.FALL_TO)) {
            return Relation.FALL_TO;
        }
        if (approach.has(Sense.HOLD)) {
            return Relation.HOLD;
        }
        return approach.has(Sense.REACH) ? Relation.REACH : Relation.UNSTATED;
    }
}
