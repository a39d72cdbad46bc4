package io.plumbline.reading.tasks;

import io.plumbline.reading.owners.Owners;
import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.TimePhrase;
import java.util.List;

/// What stands in front of the verb of a clause: an ordinal, a time, a subject, adverbs.
///
/// @param start where the words that belong to the action begin
/// @param verb where its verb begins, -1 if none does
record ClauseHead(int start, int verb) {

    private static final int LONGEST_MODIFIERS = 14;
    private static final int LONGEST_SUBJECT = 22;
    private static final String ORDINALS = "第一二三四五六七八九十";
    private static final String WILLS = "将要还也";

    static ClauseHead of(String text, int from, int to, List<TimePhrase> times) {
        int start = afterTimes(afterOrdinal(text, afterQuote(text, from, to), to), times);
        int acting = afterSubject(text, start, to);
        int at = afterTimes(acting, times);
        int limit = Math.min(to, at + LONGEST_MODIFIERS);
        while (at < limit) {
            if (isAction(text, at, to) && !isModifier(text, at, to)) {
                return new ClauseHead(acting, at);
            }
            int modifier = ActionWords.ADVERBS.lengthAt(text, at, to);
            int later = modifier > 0 ? at + modifier : afterTimes(at + (text.charAt(at) == '于' ? 1 : 0), times);
            if (later == at) {
                return new ClauseHead(acting, -1);
            }
            at = later;
        }
        return new ClauseHead(acting, -1);
    }

    /// 全面|推进, but 全面 alone is what is done.
    private static boolean isModifier(String text, int at, int to) {
        int modifier = ActionWords.ADVERBS.lengthAt(text, at, to);
        return modifier > 0 && isAction(text, at + modifier, to);
    }

    static boolean isAction(String text, int at, int to) {
        return ActionWords.VERBS.lengthAt(text, at, to) > 0 && TaskWords.NO_ACTIONS.lengthAt(text, at, to) == 0;
    }

    /// 一是, 第二要.
    private static int afterOrdinal(String text, int from, int to) {
        int end = from;
        while (end < to && ORDINALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean counted = end > from && end < to && "是要".indexOf(text.charAt(end)) >= 0;
        return counted ? end + 1 : from;
    }

    private static int afterQuote(String text, int from, int to) {
        return from < to && text.charAt(from) == '“' && text.indexOf('”', from, to) < 0 ? from + 1 : from;
    }

    private static int afterTimes(int from, List<TimePhrase> times) {
        for (TimePhrase time : times) {
            if (time.start() == from && !(time instanceof TimePhrase.InARow)) {
                return time.end();
            }
        }
        return from;
    }

    /// Behind 将, or behind the name of a unit; a subject of another kind is left alone.
    private static int afterSubject(String text, int from, int to) {
        int will = text.indexOf('将', from, Math.min(to, from + LONGEST_SUBJECT));
        if (will >= from) {
            return will + 1;
        }
        int unit = Owners.subjectEnd(text, from, to);
        boolean goesOn = unit > from && unit < to && WILLS.indexOf(text.charAt(unit)) >= 0;
        return goesOn ? unit + 1 : strayEnd(text, from, to);
    }

    /// A single character left over where the beginning of a paragraph was lost.
    private static int strayEnd(String text, int from, int to) {
        boolean opens = from == 0 || text.charAt(from - 1) == '\n';
        boolean stray = opens
                && from + 3 < to
                && PlainText.isHan(text.charAt(from))
                && ActionWords.ADVERBS.lengthAt(text, from, to) == 0
                && !isAction(text, from, to)
                && ActionWords.VERBS.lengthAt(text, from + 1, to) >= 2;
        return stray ? from + 1 : from;
    }
}
