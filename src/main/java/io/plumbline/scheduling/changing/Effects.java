package io.plumbline.scheduling.changing;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.Contradiction;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Schedule.DeadlineFloat;
import io.plumbline.scheduling.Scheduler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What changes do to a schedule (试排结果): dates that move, deadlines that are missed, and clashes that were not there
/// before.
public record Effects(
        Schedule before, Schedule after, List<Moved> moved, List<Missed> missed, List<Contradiction> clashes) {

    public Effects {
        moved = List.copyOf(moved);
        missed = List.copyOf(missed);
        clashes = List.copyOf(clashes);
    }

    /// An activity with other dates than before; `workdays` by which its earliest finish moves, negative for sooner.
    public record Moved(PlannedDates before, PlannedDates after, int workdays) {}

    /// A date that can no longer be kept, and by how many workdays.
    public record Missed(Activity activity, DateDemand demand, int workdays) {}

    public boolean breaksSomething() {
        return !clashes.isEmpty() || !missed.isEmpty();
    }

    /// What `edits`, one after another, do to the plan.
    ///
    /// @throws IllegalArgumentException for an edit of an activity that is not there
    public static Effects of(Plan plan, List<Edit> edits) {
        Schedule before = Scheduler.schedule(plan);
        Schedule after = Scheduler.schedule(apply(plan, edits));
        List<Contradiction> clashes = new ArrayList<>(after.contradictions());
        clashes.removeAll(before.contradictions());
        return new Effects(before, after, moved(before, after), missed(before, after), clashes);
    }

    public static Plan apply(Plan plan, List<Edit> edits) {
        Map<String, Activity> activities = new HashMap<>();
        plan.activities().forEach(it -> activities.put(it.id(), it));
        for (Edit edit : edits) {
            if (activities.computeIfPresent(edit.activity(), (id, it) -> edit.of(it)) == null) {
                throw new IllegalArgumentException("""
                        进度安排中没有编号为“%s”的工作
                        The schedule has no activity %s.
                        Maybe it was taken out meanwhile.""".formatted(edit.activity(), edit.activity()));
            }
        }
        return plan.withActivities(plan.activities().stream()
                .map(it -> Objects.requireNonNull(activities.get(it.id())))
                .toList());
    }

    private static List<Moved> moved(Schedule before, Schedule after) {
        Map<String, PlannedDates> then = byId(before);
        List<Moved> moved = new ArrayList<>();
        for (PlannedDates now : after.dates()) {
            PlannedDates was = Objects.requireNonNull(then.get(now.activity().id()));
            if (!was.earliestStart().equals(now.earliestStart())
                    || !was.earliestFinish().equals(now.earliestFinish())) {
                int workdays = Objects.requireNonNull(
                                after.plan().calendars().get(now.activity().calendar()))
                        .workdays(was.earliestFinish(), now.earliestFinish());
                moved.add(new Moved(was, now, workdays));
            }
        }
        return moved;
    }

    private static List<Missed> missed(Schedule before, Schedule after) {
        Map<String, PlannedDates> now = byId(after);
        List<Missed> missed = new ArrayList<>();
        for (DeadlineFloat it : after.deadlines()) {
            boolean missedBefore = before.deadlines().stream()
                    .anyMatch(was -> was.activity().equals(it.activity())
                            && was.demand().equals(it.demand())
                            && was.workdays() < 0);
            if (it.workdays() < 0 && !missedBefore) {
                Activity activity =
                        Objects.requireNonNull(now.get(it.activity())).activity();
                missed.add(new Missed(activity, it.demand(), -it.workdays()));
            }
        }
        return missed;
    }

    private static Map<String, PlannedDates> byId(Schedule schedule) {
        Map<String, PlannedDates> dates = new HashMap<>();
        schedule.dates().forEach(it -> dates.put(it.activity().id(), it));
        return dates;
    }
}
