package io.plumbline.judging.standing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many commitments stand in each state.
public record Counts(Map<State, Integer> byState) {

    public Counts {
        EnumMap<State, Integer> all = new EnumMap<>(State.class);
        for (State state : State.values()) {
            all.put(state, byState.getOrDefault(state, 0));
        }
        byState = Collections.unmodifiableMap(all);
    }

    public static Counts of(Iterable<Standing> standings) {
        EnumMap<State, Integer> counts = new EnumMap<>(State.class);
        standings.forEach(standing -> counts.merge(standing.state(), 1, Integer::sum));
        return new Counts(counts);
    }

    public int of(State state) {
        return byState.getOrDefault(state, 0);
    }

    public int total() {
        return byState.values().stream().mapToInt(count -> count).sum();
    }
}
