package io.plumbline.scheduling;

import io.plumbline.scheduling.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The schedules that were once adopted (进度基线), each from the day on which it was recorded; none replaces another.
public record Baselines(List<Baseline> baselines) {

    /// A schedule as it was adopted.
    public record Baseline(String name, LocalDate recordedOn, Schedule schedule) {}

    public Baselines {
        baselines = baselines.stream()
                .sorted(Comparator.comparing(Baseline::recordedOn))
                .toList();
    }

    public Baselines with(Baseline baseline) {
        List<Baseline> more = new ArrayList<>(baselines);
        more.add(baseline);
        return new Baselines(more);
    }

    /// The one in force on that day: the last recorded by then.
    public Optional<Baseline> findKnownOn(LocalDate day) {
        return baselines.stream().filter(it -> !it.recordedOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    /// Workdays by which each activity now finishes later than in the baseline (negative: earlier), by its own
    /// calendar;
    /// activities that only one of the two knows are left out.
    public static Map<String, Integer> slips(Baseline baseline, Schedule now) {
        Map<String, PlannedDates> before = new HashMap<>();
        baseline.schedule().dates().forEach(dates -> before.put(dates.activity().id(), dates));
        Map<String, Integer> slips = new HashMap<>();
        for (PlannedDates dates : now.dates()) {
            Activity activity = dates.activity();
            PlannedDates then = before.get(activity.id());
            WorkCalendar calendar = now.plan().calendars().get(activity.calendar());
            if (then != null && calendar != null) {
                slips.put(activity.id(), calendar.workdays(then.earliestFinish(), dates.earliestFinish()));
            }
        }
        return slips;
    }
}
