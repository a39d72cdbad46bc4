package io.plumbline.publishing.pages;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.standing.Counts;
import io.plumbline.judging.standing.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The states of many commitments as the parts of one bar of 100, the worst first.
public record StateBar(Bilingual words, List<Part> parts) {

    private static final List<State> ORDER =
            List.of(State.LATE, State.AT_RISK, State.UNKNOWN, State.ON_COURSE, State.ATTAINED);

    /// In hundredths of the whole, with two decimals.
    public record Part(State state, String from, String width) {}

    public static StateBar of(Counts counts) {
        List<State> there = ORDER.stream().filter(it -> counts.of(it) > 0).toList();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (State state : there) {
            parts.add(new Part(state, share(before, counts), share(counts.of(state), counts)));
            before += counts.of(state);
        }
        return new StateBar(
                new Bilingual(
                        there.stream()
                                .map(it -> it.words().chinese() + counts.of(it))
                                .collect(Collectors.joining("，")),
                        there.stream()
                                .map(it -> it.words().english() + " " + counts.of(it))
                                .collect(Collectors.joining(", "))),
                parts);
    }

    private static String share(int count, Counts counts) {
        return "%.2f".formatted(100.0 * count / counts.total());
    }
}
