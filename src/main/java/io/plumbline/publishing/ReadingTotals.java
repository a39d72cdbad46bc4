package io.plumbline.publishing;

import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many findings of each kind some readings hold, how many repetitions of them, and how many places were not
/// understood. A repetition is counted only as such.
public final class ReadingTotals {

    private final Map<Kind, Integer> findings = new EnumMap<>(Kind.class);
    private int repetitions;
    private int unread;

    public void add(Reading reading) {
        for (Finding finding : reading.findings()) {
            if (finding instanceof Finding.Repetition) {
                repetitions++;
            } else {
                findings.merge(Kind.of(finding), 1, Integer::sum);
            }
        }
        unread += reading.unread().size();
    }

    int of(Kind kind) {
        return findings.getOrDefault(kind, 0);
    }

    /// 目标 12，任务 3，…；重复 1，未读懂 4 处.
    public String inChinese() {
        return of(Kind::chinese, "，") + "；重复 " + repetitions + "，未读懂 " + unread + " 处";
    }

    public String inEnglish() {
        return of(Kind::english, ", ") + "; repeated " + repetitions + ", not understood " + unread;
    }

    private String of(Function<Kind, String> words, String comma) {
        return Arrays.stream(Kind.values())
                .map(kind -> words.apply(kind) + " " + of(kind))
                .collect(Collectors.joining(comma));
    }
}
