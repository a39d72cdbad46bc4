package io.plumbline.scheduling.resources;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// How long to search: up to `schedules` built schedules, or until `stop` says so, whichever comes first.
///
/// The same `seed` and number of schedules give the same result on any machine; `stop` (a clock, a person) may end it
/// sooner. `progress` is told of each better schedule.
public record SearchLimit(long seed, long schedules, BooleanSupplier stop, Consumer<CrewSchedule> progress) {

    public static SearchLimit ofSchedules(long seed, long schedules) {
        return new SearchLimit(seed, schedules, () -> false, better -> {});
    }

    public static SearchLimit until(long seed, BooleanSupplier stop) {
        return new SearchLimit(seed, Long.MAX_VALUE, stop, better -> {});
    }

    public SearchLimit withProgress(Consumer<CrewSchedule> listener) {
        return new SearchLimit(seed, schedules, stop, listener);
    }
}
