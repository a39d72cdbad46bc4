package io.plumbline.publishing.pages;

import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.util.List;

/// The activities of one schedule that carry out a commitment, each with the way to the date that sets its latest
/// start.
public record ScheduleOf(KeptSchedule kept, Schedule schedule, List<Trying.Chosen> activities) {

    public ScheduleOf {
        activities = List.copyOf(activities);
    }

    /// What must be finished or begun before an activity, by its links.
    public List<String> before(PlannedDates dates) {
        return schedule.plan().links().stream()
                .filter(it -> it.successor().equals(dates.activity().id()))
                .flatMap(it -> schedule.find(it.predecessor()).stream())
                .map(it -> it.activity().name())
                .distinct()
                .toList();
    }
}
