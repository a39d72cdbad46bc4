package io.plumbline.reading.statements;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Metric;
import io.plumbline.reading.words.Amount;

/// One statement of quantity as the text makes it; whether it promises or reports is decided by its place.
///
/// @param start where the metric begins, or the words before the quantity where the metric stands elsewhere
/// @param decrease whether growth or change goes down, so that its value is negative
/// @param stated the bound that the words set; [Relation#UNSTATED] where they set none
/// @param clauseStart where the clause begins that holds it
/// @param verb the action that the metric begins with, empty if it is no action
public record Statement(
        int start,
        int end,
        int clauseStart,
        Metric metric,
        Amount amount,
        Measure measure,
        boolean decrease,
        Relation stated,
        Baseline baseline,
        String verb,
        String rule) {

    /// The same statement with a metric that its neighbour completes.
    Statement sharing(Metric completed, int newEnd) {
        return new Statement(
                start, newEnd, clauseStart, completed, amount, measure, decrease, stated, baseline, verb, rule);
    }

    /// What of the metric the quantity speaks of.
    public enum Measure {
        LEVEL,
        GROWTH,
        AVERAGE_GROWTH,
        CHANGE,
        MULTIPLE,
        RANK
    }

    /// What the words around a quantity say of its bound. A verb such as 达到 bounds a promise only, 以上 also a result.
    public enum Relation {
        UNSTATED,
        /// 达到, 提高到.
        REACH,
        /// 降至, 控制在.
        FALL_TO,
        /// 保持在.
        HOLD,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        ABOUT,
        /// 保持在X以上.
        HOLD_AT_LEAST
    }
}
