package io.plumbline.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Words looked up at a place in a text: the longest that begins, or ends, there.
public final class WordList {

    private final Index byFirst;
    private final Index byLast;

    private WordList(Collection<String> words) {
        byFirst = new Index(words, word -> word.charAt(0));
        byLast = new Index(words, word -> word.charAt(word.length() - 1));
    }

    /// Each argument holds words separated by blanks or line breaks.
    public static WordList of(String... words) {
        return new WordList(Arrays.stream(words)
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public static WordList of(Collection<String> words) {
        return new WordList(List.copyOf(words));
    }

    /// The length of the longest word that begins at `start` and ends before `limit`, 0 if there is none.
    public int lengthAt(String text, int start, int limit) {
        if (start >= limit) {
            return 0;
        }
        for (String word : byFirst.words(text.charAt(start))) {
            if (start + word.length() <= limit && text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }

    /// The length of the longest word that ends at `end` and begins no earlier than `from`, 0 if there is none.
    public int lengthBefore(String text, int from, int end) {
        if (end <= from) {
            return 0;
        }
        for (String word : byLast.words(text.charAt(end - 1))) {
            if (end - word.length() >= from && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /// Where the first of the words stands between `from` and `limit`, -1 if none does.
    public int indexIn(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (lengthAt(text, i, limit) > 0) {
                return i;
            }
        }
        return -1;
    }

    public boolean isIn(String text, int from, int limit) {
        return indexIn(text, from, limit) >= 0;
    }

    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    public boolean isAtStart(String text) {
        return lengthAt(text, 0, text.length()) > 0;
    }

    public boolean isAtEnd(String text) {
        return lengthBefore(text, 0, text.length()) > 0;
    }

    private interface Key {
        char of(String word);
    }

    /// The words of each key character, longest first.
    private static final class Index {

        private static final String[] NONE = {};

        private final char[] keys;
        private final String[][] words;

        /// One bit a character: most places begin no word, and are told so at once.
        private final long[] present = new long[Character.MAX_VALUE / Long.SIZE + 1];

        Index(Collection<String> all, Key key) {
            Map<Character, List<String>> grouped = new TreeMap<>();
            all.forEach(word -> grouped.computeIfAbsent(key.of(word), first -> new ArrayList<>())
                    .add(word));
            keys = new char[grouped.size()];
            words = new String[grouped.size()][];
            int i = 0;
            for (Map.Entry<Character, List<String>> group : grouped.entrySet()) {
                keys[i] = group.getKey();
                present[keys[i] >> 6] |= 1L << keys[i];
                group.getValue().sort((a, b) -> b.length() - a.length());
                words[i++] = group.getValue().toArray(String[]::new);
            }
        }

        String[] words(char key) {
            boolean none = (present[key >> 6] & 1L << key) == 0;
            return none ? NONE : words[Arrays.binarySearch(keys, key)];
        }
    }
}
