package io.plumbline.reading.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Characters of which only the first two of three bytes are left, sixty-four candidates each (提高� before a number):
/// the
/// one that the rest of the text most often writes behind the same character takes the place, if it is twice as common
/// there as the next. Otherwise it stays U+FFFD.
final class LostCharacters {

    private static final int CANDIDATES = 64;
    private static final int BEFORE_PLAIN = 3;

    /// What stands before numbers in any plan, counted as part of the text.
    private static final String USUAL = "增长1提高到1达到1达1增加到1下降到1降低到1减少到1降至1控制在1保持在1稳定在1不低于1不超过1超过1突破1共1占1为1约1近1有1比1年1均1的1";

    private final List<Lost> all = new ArrayList<>();

    private record Lost(int place, int base) {}

    /// The character at `place` is one of the 64 from `base` on.
    void add(int place, int base) {
        all.add(new Lost(place, base));
    }

    /// Puts what can be told into the text of that length.
    void restore(char[] text, int length) {
        if (all.isEmpty()) {
            return;
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        count(USUAL.toCharArray(), USUAL.length(), pairs);
        count(text, length, pairs);
        for (Lost lost : all) {
            if (lost.place() > 0) {
                text[lost.place()] = likeliest(text[lost.place() - 1], lost.base(), pairs);
            }
        }
    }

    private static void count(char[] text, int length, Map<Integer, Integer> pairs) {
        for (int i = 1; i < length; i++) {
            boolean beforePlain = i + 1 < length && text[i + 1] < 0x80;
            pairs.merge(pair(text[i - 1], text[i]), beforePlain ? BEFORE_PLAIN : 1, Integer::sum);
        }
    }

    private static int pair(char first, int second) {
        return first << Character.SIZE | second;
    }

    private static char likeliest(char before, int base, Map<Integer, Integer> pairs) {
        int best = 0;
        int next = 0;
        char character = Mojibake.LOST;
        for (int c = base; c < base + CANDIDATES; c++) {
            int count = pairs.getOrDefault(pair(before, c), 0);
            if (count > best) {
                next = best;
                best = count;
                character = (char) c;
            } else {
                next = Math.max(next, count);
            }
        }
        return best >= 2 * next ? character : Mojibake.LOST;
    }
}
