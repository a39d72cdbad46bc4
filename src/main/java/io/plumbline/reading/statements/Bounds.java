package io.plumbline.reading.statements;

import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.Sense;
import io.plumbline.reading.words.WordList;
import java.util.List;
import java.util.Optional;

/// A bound that stands among the words of the metric: 每镇|至少|建成1所, 审核人员|不少于|执法人员总数的5%.
///
/// @param headEnd where the metric ends: in front of what the share is of
record Bounds(Optional<Sense> sense, int headEnd) {

    static final WordList LEAST = WordList.of("至少");
    static final WordList MOST = WordList.of("最多");
    private static final List<Sense> OF_SHARES = List.of(Sense.FLOOR, Sense.CAP, Sense.EXCEED, Sense.UNDER);
    private static final int SHORTEST_METRIC = 2;

    static Bounds in(String text, int start, int headStart, int headEnd, Amount amount) {
        if (LEAST.isIn(text, headStart, headEnd)) {
            return new Bounds(Optional.of(Sense.FLOOR), headEnd);
        }
        if (MOST.isIn(text, headStart, headEnd)) {
            return new Bounds(Optional.of(Sense.CAP), headEnd);
        }
        if (amount.unit().equals("倍") && text.startsWith("的", amount.start() - 1)) {
            return new Bounds(Optional.empty(), Math.max(headStart, beforeLikening(text, start, headEnd)));
        }
        boolean share = amount.isPercentage() && amount.start() > 0 && text.charAt(amount.start() - 1) == '的';
        return share ? ofShare(text, headStart, headEnd) : new Bounds(Optional.empty(), headEnd);
    }

    /// 投入|是1950年的1.7倍, 产量|等于1949年的2倍: what it is likened to is not what is measured.
    private static int beforeLikening(String text, int start, int end) {
        for (int at = end; at > start; at--) {
            char c = text.charAt(at - 1);
            if (c == '是' || c == '为') {
                return at - 1;
            }
            if (text.startsWith("等于", at - 1)) {
                return at - 1;
            }
        }
        return end;
    }

    private static Bounds ofShare(String text, int headStart, int headEnd) {
        for (int at = headEnd - 1; at > headStart + SHORTEST_METRIC; at--) {
            for (Sense sense : OF_SHARES) {
                int length = sense.lengthBefore(text, headStart, at);
                if (length > 1 && at - length >= headStart + SHORTEST_METRIC) {
                    return new Bounds(Optional.of(sense), at - length);
                }
            }
        }
        return new Bounds(Optional.empty(), headEnd);
    }
}
