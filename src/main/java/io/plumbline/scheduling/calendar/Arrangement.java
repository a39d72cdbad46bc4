package io.plumbline.scheduling.calendar;

import java.time.LocalDate;

/// What one notice arranges (节假日安排): the days `first` to `last`, both included, are off or worked, for an occasion.
///
/// `published` is the day from which it was known; a later arrangement of the same day overrides an earlier one.
/// `source` is the address of the notice, or the name of the unit or project whose own calendar this is.
public record Arrangement(
        LocalDate published, LocalDate first, LocalDate last, boolean off, String occasion, String source) {

    public Arrangement {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s：结束早于开始。An arrangement must not end before it starts: %s to %s."
                    .formatted(occasion, first, last));
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
