package io.plumbline.reading.outline;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import java.time.LocalDate;
import java.util.Optional;

/// What the words of news and talks say of their time, where no heading does.
final class NewsCues {

    private static final String SENTENCE_ENDS = "。；！？";
    private static final int LONGEST_SENTENCE = 1500;

    private NewsCues() {}

    /// 同时，将…: what stands before it promises too.
    static boolean promisesOn(String plain, int start, int end) {
        for (int at = start; at < end; at++) {
            if (SENTENCE_ENDS.indexOf(plain.charAt(at)) >= 0) {
                int link = ActionWords.ADVERBS.lengthAt(plain, at + 1, end);
                int next = at + 1 + link + 1;
                if (link > 0 && next < end && ActionWords.ADVERBS.lengthAt(plain, next, end) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the sentence promises by its words: 将, 计划, or a list of things to do (一是推进…), unless it only looks
    /// back.
    static boolean promises(String plain, int start, int end) {
        int back = Cues.LOOKING_BACK.firstIn(plain, start, end);
        if (Cues.PROMISING.in(plain, Math.max(start, back), end)) {
            return true;
        }
        int first = back >= 0 ? -1 : plain.indexOf("一是", start, end);
        return first >= 0 && ActionWords.VERBS.lengthAt(plain, first + 2, end) > 0 && !Cues.report(plain, start, end);
    }

    static boolean looksBack(String plain, int start, int end) {
        return Cues.LOOKING_BACK.in(plain, start, end) || Cues.report(plain, start, end);
    }

    /// The years to come that a sentence speaks of: 未来五年, “十五五”时期.
    static Optional<ReportingPeriod> comingYears(String plain, int start, int end, LocalDate today) {
        int limit = Math.min(end, start + LONGEST_SENTENCE);
        return TimePhrases.in(plain, start, limit, today).stream()
                .filter(TimePhrase.During.class::isInstance)
                .map(phrase -> ((TimePhrase.During) phrase).period())
                .filter(period -> period.lastDay().getYear() - today.getYear() >= 2)
                .findFirst();
    }
}
