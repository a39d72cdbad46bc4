package io.plumbline.publishing.promises;

import io.plumbline.judging.promises.Row;
import io.plumbline.judging.promises.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many rows have which verdict.
record Tally(Map<Verdict, Integer> counts) {

    Tally {
        counts = Map.copyOf(counts);
    }

    static Tally of(Collection<Row> rows) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return new Tally(counts);
    }

    int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// 兑现 12，接近 3，未兑现 2 …
    String inChinese() {
        StringBuilder words = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            words.append(words.isEmpty() ? "" : "，")
                    .append(verdict.words().chinese())
                    .append(' ')
                    .append(of(verdict));
        }
        return words.toString();
    }

    String inEnglish() {
        StringBuilder words = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(verdict.words().english())
                    .append(' ')
                    .append(of(verdict));
        }
        return words.toString();
    }
}
