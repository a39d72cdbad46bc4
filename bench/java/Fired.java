package io.plumbline.reading.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Keeps count of the words of each list that were met in each document; only for measuring, on one thread.
public final class Fired {

    public static final Map<WordList, Map<String, Integer>> DOCUMENTS = new IdentityHashMap<>();
    private static final Map<WordList, Set<String>> NOW = new IdentityHashMap<>();

    private Fired() {}

    static void know(WordList list, Collection<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.forEach(word -> counts.put(word, 0));
        DOCUMENTS.put(list, counts);
    }

    static int in(WordList list, String word) {
        NOW.computeIfAbsent(list, ignored -> new HashSet<>()).add(word);
        return word.length();
    }

    /// What was met since the last call counts for one document.
    public static void endDocument() {
        NOW.forEach((list, words) -> words.forEach(word -> DOCUMENTS.get(list).merge(word, 1, Integer::sum)));
        NOW.clear();
    }

}
