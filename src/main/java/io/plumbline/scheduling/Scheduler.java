package io.plumbline.scheduling;

import io.plumbline.scheduling.calendar.WorkCalendar;
import io.plumbline.scheduling.network.Bound;
import io.plumbline.scheduling.network.Clash;
import io.plumbline.scheduling.network.ClashFinder;
import io.plumbline.scheduling.network.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Turns a plan into a schedule: earliest dates forwards from its start, latest dates back from its deadlines.
public final class Scheduler {

    private static final int MOST_CONTRADICTIONS = 50;

    private final PlanNetwork plan;
    private final Timetable timetable;

    private Scheduler(Plan plan) {
        this.plan = new PlanNetwork(plan);
        this.timetable = Timetable.of(this.plan.network);
    }

    public static Schedule schedule(Plan plan) {
        return new Scheduler(plan).schedule();
    }

    /// Workdays by which each activity may slip before that one date, set for `activity`, is missed; only those that
    /// lead to
    /// it.
    public static Map<String, Integer> floatsTo(Plan plan, String activity, DateDemand demand) {
        Scheduler scheduler = new Scheduler(plan);
        int number = scheduler.plan.number(activity);
        return scheduler.plan.network.bounds().stream()
                .filter(bound -> bound.activity() == number && bound.kind().isUpper())
                .filter(bound -> scheduler.plan.demand(bound).equals(demand))
                .findFirst()
                .map(scheduler::floatsTo)
                .orElseThrow(() -> new IllegalArgumentException("""
                        %s没有这一时限。 No such deadline of %s: %s.
                        Maybe it only says how early, not how late.""".formatted(activity, activity, demand)));
    }

    private Schedule schedule() {
        List<PlannedDates> dates =
                plan.plan.activities().stream().map(this::dates).toList();
        List<Clash> clashes = new ClashFinder(plan.network, timetable).find(MOST_CONTRADICTIONS);
        ClauseWriter clauses = new ClauseWriter(plan);
        return new Schedule(
                plan.plan,
                dates,
                criticalPath(),
                deadlines(),
                clashes.stream().map(clauses::write).toList(),
                drivers());
    }

    private Map<String, Schedule.Driver> drivers() {
        Map<String, Schedule.Driver> drivers = new HashMap<>();
        for (Activity activity : plan.plan.activities()) {
            drivers.put(activity.id(), driver(activity));
        }
        return drivers;
    }

    private Schedule.Driver driver(Activity activity) {
        int number = plan.number(activity.id());
        OptionalInt relation = timetable.findBindingRelation(number);
        if (relation.isPresent()) {
            Link link = plan.links.get(relation.getAsInt());
            String next = link.maximum() ? link.predecessor() : link.successor();
            return new Schedule.Driver(Optional.empty(), Optional.of(link), next);
        }
        return timetable.isBounded(number)
                ? new Schedule.Driver(plan.findUpper(number, timetable.latestStart(number)), Optional.empty(), "")
                : Schedule.Driver.END_OF_PLAN;
    }

    private PlannedDates dates(Activity activity) {
        int i = plan.number(activity.id());
        LocalDate finish = PlanNetwork.finishDay(timetable.earliestFinish(i));
        WorkCalendar calendar = plan.calendar(activity);
        return new PlannedDates(
                activity,
                PlanNetwork.startDay(activity, timetable.earliestStart(i)),
                finish,
                PlanNetwork.startDay(activity, timetable.latestStart(i)),
                PlanNetwork.finishDay(timetable.latestFinish(i)),
                timetable.totalFloat(i),
                timetable.isBounded(i),
                calendar.isProvisional(finish));
    }

    /// Back along what drives, from the activity with the least float that finishes last.
    private List<String> criticalPath() {
        List<Activity> activities = plan.plan.activities();
        List<Integer> open = new ArrayList<>();
        for (Activity activity : activities) {
            if (!(activity.progress() instanceof Progress.Finished)) {
                open.add(plan.number(activity.id()));
            }
        }
        if (open.isEmpty()) {
            return List.of();
        }
        int last = open.stream()
                .min(Comparator.comparingInt(timetable::totalFloat)
                        .thenComparing(Comparator.comparingInt(timetable::earliestFinish)
                                .reversed())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Set<String> path = new LinkedHashSet<>();
        for (int relation : timetable.drivingPath(last)) {
            Link link = plan.links.get(relation);
            path.add(link.maximum() ? link.successor() : link.predecessor());
        }
        path.add(activities.get(last).id());
        return List.copyOf(path);
    }

    private List<Schedule.DeadlineFloat> deadlines() {
        List<Schedule.DeadlineFloat> deadlines = new ArrayList<>();
        for (Bound bound : plan.network.bounds()) {
            if (bound.kind().isUpper()) {
                Activity activity = plan.plan.activities().get(bound.activity());
                deadlines.add(new Schedule.DeadlineFloat(activity.id(), plan.demand(bound), spare(activity, bound)));
            }
        }
        return deadlines;
    }

    private int spare(Activity activity, Bound bound) {
        int reached = bound.kind() == Bound.Kind.START_NO_LATER
                ? timetable.earliestStart(bound.activity())
                : timetable.earliestFinish(bound.activity());
        return plan.calendar(activity).workdays(WorkCalendar.date(reached), WorkCalendar.date(bound.instant()));
    }

    private Map<String, Integer> floatsTo(Bound bound) {
        OptionalInt[] floats = timetable.floatsTo(bound);
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < floats.length; i++) {
            if (floats[i].isPresent()) {
                byId.put(plan.plan.activities().get(i).id(), floats[i].getAsInt());
            }
        }
        return byId;
    }
}
