package io.plumbline.scheduling.keeping;

import io.plumbline.scheduling.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A schedule of a plan of the register, in one version (进度安排). `of` is the number of that plan; `commitments` says
/// which commitment an activity carries out, by the activity's id, where it carries out one.
public record KeptSchedule(long id, long of, int version, Plan work, Map<String, Long> commitments) {

    public KeptSchedule {
        commitments = Map.copyOf(commitments);
    }

    /// One that is not kept yet.
    public static KeptSchedule of(long plan, Plan work, Map<String, Long> commitments) {
        return new KeptSchedule(0, plan, 0, work, commitments);
    }

    public String name() {
        return work.name();
    }

    public KeptSchedule with(Plan other) {
        return new KeptSchedule(id, of, version, other, commitments);
    }

    /// The work as seen on a day: what has not begun by then cannot begin before it.
    public Plan on(LocalDate day) {
        LocalDate from = day.isAfter(work.start()) ? day : work.start();
        return new Plan(work.name(), from, work.activities(), work.links(), work.calendars());
    }

    /// The ids of the activities that carry out one commitment, in the order of the schedule.
    public List<String> activitiesOf(long commitment) {
        return work.activities().stream()
                .map(it -> it.id())
                .filter(it -> commitments.getOrDefault(it, 0L) == commitment)
                .toList();
    }
}
