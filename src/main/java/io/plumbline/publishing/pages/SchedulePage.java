package io.plumbline.publishing.pages;

import io.plumbline.publishing.schedules.ScheduleBoard;
import io.plumbline.register.Receipt;
import io.plumbline.scheduling.PlanOutlook;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One schedule (进度安排): its bars with the table beside them, its clashes, the change that is being tried, its
/// deadlines and its versions. `compared` is the version it is compared with, 0 for none.
public record SchedulePage(
        KeptSchedule kept,
        Schedule schedule,
        ScheduleBoard board,
        LocalDate day,
        Trying trying,
        List<ClauseRow.Clash> clashes,
        List<Receipt> versions,
        int compared) {

    public SchedulePage {
        clashes = List.copyOf(clashes);
        versions = List.copyOf(versions);
    }

    public List<PlannedDates> criticalPath() {
        return schedule.criticalPath().stream()
                .flatMap(it -> schedule.find(it).stream())
                .toList();
    }

    /// What the three-point durations let expect, of the dates that are shown.
    public Optional<PlanOutlook> outlook() {
        return PlanOutlook.of(schedule);
    }

    public String name(String activity) {
        return schedule.find(activity).map(it -> it.activity().name()).orElse(activity);
    }
}
