package io.plumbline.reading.statements;

import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.RankScopes;
import io.plumbline.reading.words.Sense;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// The words in front of a quantity that belong to it.
///
/// @param start where the clause begins
/// @param headStart where the words of the metric begin
/// @param headEnd where they end; the approach to the quantity begins there
record Clause(int start, int headStart, int headEnd, Approach approach, boolean isDistributed, boolean isCompared) {

    /// 参保率95%巩固率98%: what stands between two shares is the metric of the second.
    private static final String RATES = "率比";
    private static final String ENDS = "，；：！？\t,:";
    private static final String COMPARATIVES = "高低快慢优好大小";
    private static final WordList OWNERS = WordList.of("负责 牵头 单位 配合");
    private static final int LONGEST_BRACKET = 14;
    private static final WordList JOINTS = WordList.of("和 及 、");

    static Clause around(String text, int sentenceStart, Amount amount, int previousEnd, List<TimePhrase> times) {
        int from = Math.max(sentenceStart, previousEnd);
        int start = startOf(text, from, amount.start(), previousEnd > sentenceStart);
        Approach approach = amount.isOrdinal()
                ? RankWords.before(text, start, amount.start(), times)
                : Approach.before(text, start, amount.start(), times);
        int headStart = MetricWords.start(text, start, approach.start(), times);
        int headEnd = MetricWords.end(text, headStart, beforeComparison(text, amount, headStart, approach.start()));
        if (amount.isOrdinal() && headEnd <= headStart) {
            int[] noun = RankWords.between(text, start, amount.start());
            headStart = noun[0];
            headEnd = noun[1];
        }
        boolean tens = headEnd > headStart
                && text.charAt(headEnd - 1) == '上'
                && "万千百亿".indexOf(text.charAt(amount.start())) >= 0;
        headEnd -= tens ? 1 : 0;
        Bounds bounds = Bounds.in(text, start, headStart, headEnd, amount);
        approach = approach.with(bounds.sense());
        headEnd = MetricWords.end(text, headStart, bounds.headEnd());
        String between = text.substring(Math.min(headEnd, approach.start()), amount.start());
        boolean distributed = between.contains("分别") || between.contains("各");
        boolean compared = isBeside(text, amount, headStart) || isCompared(start, amount.start(), times);
        return new Clause(start, headStart, headEnd, approach, distributed, compared);
    }

    /// 增速高于全国3个百分点: the metric ends before what it is compared with.
    private static int beforeComparison(String text, Amount amount, int start, int end) {
        int comparison = amount.isPoints() ? comparison(text, start, end) : -1;
        return comparison >= start ? comparison : end;
    }

    /// Where 高于 and its like or 比全省 stands between the two places, -1 if none does.
    private static int comparison(String text, int start, int end) {
        for (int at = start; at + 1 < end; at++) {
            boolean adjective = text.charAt(at + 1) == '于' && COMPARATIVES.indexOf(text.charAt(at)) >= 0;
            if (adjective || (text.charAt(at) == '比' && RankScopes.NAMES.lengthAt(text, at + 1, end) > 0)) {
                return at;
            }
        }
        return -1;
    }

    /// 增长6%、高于全国1个百分点: what is compared was named before.
    private static boolean isBeside(String text, Amount amount, int headStart) {
        return amount.isPoints() && comparison(text, headStart, amount.start()) == headStart;
    }

    /// Where the words that belong to the quantity begin when no metric is among them.
    int bareStart(String text) {
        boolean beside = headStart < approach.start() && comparison(text, headStart, approach.start()) == headStart;
        return beside ? headStart : approach.start();
    }

    /// 比上年增加: what is compared was named before.
    private static boolean isCompared(int start, int end, List<TimePhrase> times) {
        boolean base = times.stream().anyMatch(time -> time instanceof TimePhrase.Base && time.start() == start);
        return base && end - start < 16;
    }

    /// 均居全国第一: of all that were named.
    boolean isJoint(String text) {
        return text.startsWith("均", start) || text.startsWith("都", start);
    }

    private static int startOf(String text, int from, int end, boolean follows) {
        int at = end;
        while (at > from) {
            char c = text.charAt(at - 1);
            if (c == '）') {
                int open = PlainText.lastIndexOf(text, '（', Math.max(from, at - LONGEST_BRACKET), at);
                if (open < 0 || OWNERS.isIn(text, open, at)) {
                    return at;
                }
                at = open;
            } else if (c == '（' || ENDS.indexOf(c) >= 0 || (c == '、' && begins(text, from, at, end))) {
                return at;
            } else {
                at--;
            }
        }
        return follows ? afterPrevious(text, from, end) : from;
    }

    /// Whether a clause of its own begins at `at`, behind 、.
    private static boolean begins(String text, int from, int at, int end) {
        boolean shared = text.substring(at, end).contains("分别");
        boolean aims = at + 1 < end
                && text.charAt(at) != text.charAt(at + 1)
                && Sense.NEUTRAL.lengthBefore(text, at, Math.min(end, at + 2)) == 2;
        return !shared && (aims || beginsAction(text, from, at, end));
    }

    /// 实施免费教育政策、惠及: an action behind a whole clause, not 新建、改建.
    private static boolean beginsAction(String text, int from, int at, int end) {
        if (!Actions.isAt(text, at, end)) {
            return false;
        }
        int length = 0;
        while (at - 2 - length >= from
                && ENDS.indexOf(text.charAt(at - 2 - length)) < 0
                && text.charAt(at - 2 - length) != '、') {
            length++;
        }
        return length > 4;
    }

    /// Nothing but a joint, or nothing at all, stands between this clause and the quantity before it.
    private static int afterPrevious(String text, int from, int end) {
        int joint = JOINTS.lengthAt(text, from, end);
        if (joint > 0) {
            return from + joint;
        }
        if (from > 0 && text.charAt(from - 1) == '%' && PlainText.isAnyIn(text, RATES, from, end)) {
            return from;
        }
        return Math.min(end, Actions.next(text, from, end));
    }

    boolean isEmpty() {
        return headEnd <= headStart && approach.isEmpty() && !isCompared;
    }

    boolean grows() {
        return approach.has(Sense.GROW) || approach.has(Sense.SHRINK);
    }

    /// The quantity stands without any word that relates it.
    boolean isBare() {
        return approach.isEmpty();
    }

    /// 超A个、B个: the bound is said once.
    boolean isShareable() {
        return approach.has(Sense.EXCEED) || approach.has(Sense.ABOUT);
    }

    Clause withHeadEnd(int end) {
        return new Clause(start, Math.min(headStart, end), end, approach, isDistributed, isCompared);
    }

    Clause withHeadStart(int place) {
        return new Clause(start, place, headEnd, approach, isDistributed, isCompared);
    }

    Clause withApproach(Approach other) {
        return new Clause(start, headStart, headEnd, other, isDistributed, isCompared);
    }

    Clause withApproach(Clause other) {
        return withApproach(other.approach);
    }
}
