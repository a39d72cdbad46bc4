package io.plumbline.reading.statements;

import io.plumbline.reading.words.RankScopes;
import io.plumbline.reading.words.Sense;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.EnumSet;
import java.util.List;

/// The words between a metric and its place in an order: 居全国, 稳居中部, 进入世界.
final class RankWords {

    private static final WordList VERBS = WordList.of("总量居 排名 保持 成为 连续");
    /// What a verb of place ends with, one character in front of it: 稳居, 位列, 名列.
    private static final String PLACING = "居列排";
    private static final String PREFIXES = "位稳跃均仍名排";
    private static final WordList BECOMING = WordList.of("保持 成为");
    private static final WordList ORDERS = WordList.of("排名");
    private static final String DELIMITERS = "，、；：";

    private RankWords() {}

    static Approach before(String text, int from, int end, List<TimePhrase> times) {
        int verb = lastVerb(text, from, end);
        int start = verb >= 0 ? verb : scopeStart(text, from, end);
        return new Approach(beforeAdverbs(text, from, start, times), EnumSet.of(Sense.STATE), false);
    }

    /// What stands between the verb and the place: 保持|机队规模|中部第一, 成为中部|外贸|第一城.
    ///
    /// @return where it begins and ends; the same place twice if nothing stands there
    static int[] between(String text, int from, int end) {
        int verb = lastVerb(text, from, end);
        if (verb < 0 || BECOMING.lengthAt(text, verb, end) == 0) {
            return new int[] {end, end};
        }
        int afterVerb = verb + VERBS.lengthAt(text, verb, end);
        afterVerb += RankScopes.NAMES.lengthAt(text, afterVerb, end);
        int scope = scopeStart(text, afterVerb, end);
        return scope - afterVerb >= 2 ? new int[] {afterVerb, scope} : new int[] {end, end};
    }

    private static int lastVerb(String text, int from, int end) {
        for (int at = end - 1; at >= from; at--) {
            if (DELIMITERS.indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
            int length = verbBefore(text, from, at + 1);
            if (length > 0) {
                return at + 1 - length;
            }
        }
        return -1;
    }

    private static int verbBefore(String text, int from, int end) {
        int listed = Math.max(VERBS.lengthBefore(text, from, end), Sense.REACH.lengthBefore(text, from, end));
        boolean placing = PLACING.indexOf(text.charAt(end - 1)) >= 0;
        placing &= !text.startsWith("居民", end - 1);
        boolean formed = placing && end - 2 >= from && PREFIXES.indexOf(text.charAt(end - 2)) >= 0;
        return Math.max(listed, formed ? 2 : placing ? 1 : 0);
    }

    private static int scopeStart(String text, int from, int end) {
        return end - RankScopes.NAMES.lengthBefore(text, from, end);
    }

    private static int beforeAdverbs(String text, int from, int start, List<TimePhrase> times) {
        int at = start;
        while (at > from) {
            int end = at;
            int time = times.stream()
                    .filter(it -> it.end() == end && it.start() >= from)
                    .mapToInt(TimePhrase::start)
                    .findFirst()
                    .orElse(-1);
            int adverb = Math.max(Sense.NEUTRAL.lengthBefore(text, from, at), ORDERS.lengthBefore(text, from, at));
            if (time < 0 && adverb == 0) {
                return at;
            }
            at = time >= 0 ? time : at - adverb;
        }
        return at;
    }
}
