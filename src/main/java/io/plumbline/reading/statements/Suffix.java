package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;
import java.util.Optional;

/// The words behind a quantity that bound it: 以上, 左右, 以内.
///
/// @param end where the quantity with its bound ends
record Suffix(int end, Optional<Bound> bound) {

    private static final WordList AT_LEAST = WordList.of("以上 上");
    private static final WordList AT_MOST = WordList.of("以内 以下");
    private static final WordList ABOUT = WordList.of("左右 上下");
    private static final WordList STEPS = WordList.of("台阶 新台阶 大关");
    private static final WordList MORE = WordList.of("多");

    static Suffix at(String text, int start, int limit) {
        if (start < limit && "城省港市县区".indexOf(text.charAt(start)) >= 0 && text.startsWith("第一", start - 2)) {
            return new Suffix(start + 1, Optional.empty());
        }
        if (start + 1 < limit && text.charAt(start) == ' ' && isWord(text, start + 1, limit)) {
            return at(text, start + 1, limit);
        }
        if (start + 1 < limit && "及或".indexOf(text.charAt(start)) >= 0 && isWord(text, start + 1, limit)) {
            return at(text, start + 1, limit);
        }
        if (text.startsWith("”目标", start)) {
            return new Suffix(start + 3, Optional.of(Bound.AT_LEAST));
        }
        int step = STEPS.lengthAt(text, start, limit);
        if (step > 0) {
            return new Suffix(start + step, Optional.empty());
        }
        int about = ABOUT.lengthAt(text, start, limit);
        if (about > 0) {
            return new Suffix(start + about, Optional.of(Bound.ABOUT));
        }
        int least = AT_LEAST.lengthAt(text, start, limit);
        if (least > 1 || (least == 1 && isClosed(text, start + 1, limit))) {
            return new Suffix(start + least, Optional.of(Bound.AT_LEAST));
        }
        int most = AT_MOST.lengthAt(text, start, limit);
        if (most > 0) {
            return new Suffix(start + most, Optional.of(Bound.AT_MOST));
        }
        boolean more = MORE.lengthAt(text, start, limit) > 0 && isClosed(text, start + 1, limit);
        return more ? new Suffix(start + 1, Optional.of(Bound.MORE_THAN)) : new Suffix(start, Optional.empty());
    }

    private static boolean isWord(String text, int at, int limit) {
        return AT_LEAST.lengthAt(text, at, limit) > 1
                || AT_MOST.lengthAt(text, at, limit) > 0
                || ABOUT.lengthAt(text, at, limit) > 0;
    }

    private static boolean isClosed(String text, int at, int limit) {
        return at >= limit || "，。；、）和".indexOf(text.charAt(at)) >= 0;
    }
}
