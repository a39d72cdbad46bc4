package io.plumbline.judging.tables;

import io.plumbline.judging.forecast.History;

/// A series as known: its values, and the period of the first.
public record Observed(String series, Slot first, History history) {

    public Slot last() {
        return first.plus(history.size() - 1L);
    }
}
