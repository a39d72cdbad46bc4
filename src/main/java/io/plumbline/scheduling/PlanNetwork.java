package io.plumbline.scheduling;

import io.plumbline.scheduling.calendar.WorkCalendar;
import io.plumbline.scheduling.network.Bound;
import io.plumbline.scheduling.network.Lag;
import io.plumbline.scheduling.network.Network;
import io.plumbline.scheduling.network.NetworkBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A plan as a network, and which demand and link stands behind each bound and relation.
final class PlanNetwork {

    final Plan plan;
    final Network network;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// By relation.
    final List<Link> links = new ArrayList<>();

    private final Map<Bound, DateDemand> demands = new HashMap<>();
    private final Map<String, Integer> calendars = new HashMap<>();
    private final NetworkBuilder builder;

    PlanNetwork(Plan plan) {
        this.plan = plan;
        this.builder = new NetworkBuilder(earliest(plan));
        plan.calendars().forEach((name, calendar) -> calendars.put(name, builder.addCalendar(calendar.table())));
        if (!calendars.containsKey(Plan.LEGAL_WORKDAYS)) {
            calendars.put(
                    Plan.LEGAL_WORKDAYS,
                    builder.addCalendar(WorkCalendar.stateCouncil().table()));
        }
        plan.activities().forEach(this::addActivity);
        plan.links().forEach(this::addLink);
        this.network = builder.build();
    }

    WorkCalendar calendar(Activity activity) {
        return Objects.requireNonNull(plan.calendars().get(activity.calendar()));
    }

    int number(String id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    /// The demand behind an upper bound.
    DateDemand demand(Bound bound) {
        return Objects.requireNonNull(demands.get(bound));
    }

    /// Empty for the start of the plan and for what has begun.
    Optional<DateDemand> findDemand(Bound bound) {
        return Optional.ofNullable(demands.get(bound));
    }

    /// The tightest upper date set for one activity itself: of those for its start the first, else of those for its
    /// finish.
    Optional<DateDemand> findUpper(int number, int latestStart) {
        return network.bounds().stream()
                .filter(bound -> bound.activity() == number && bound.kind().isUpper())
                .min(Comparator.comparing((Bound bound) ->
                                bound.kind() != Bound.Kind.START_NO_LATER || bound.instant() > latestStart)
                        .thenComparingInt(Bound::instant))
                .flatMap(this::findDemand);
    }

    private int calendarNumber(String name) {
        return Objects.requireNonNull(calendars.get(name));
    }

    /// The day that an instant stands for as the start of an activity.
    static LocalDate startDay(Activity activity, int instant) {
        return WorkCalendar.date(activity.isMilestone() ? Math.max(0, instant - 1) : instant);
    }

    static LocalDate finishDay(int instant) {
        return WorkCalendar.date(Math.max(0, instant - 1));
    }

    private static int earliest(Plan plan) {
        int start = WorkCalendar.index(plan.start());
        for (Activity activity : plan.activities()) {
            start = switch (activity.progress()) {
                case Progress.NotStarted notStarted -> start;
                case Progress.Started started -> Math.min(start, WorkCalendar.index(started.start()));
                case Progress.Finished finished -> Math.min(start, WorkCalendar.index(finished.start()));
            };
        }
        return start;
    }

    private void addActivity(Activity activity) {
        int number = builder.addActivity(duration(activity), calendarNumber(activity.calendar()));
        numbers.put(activity.id(), number);
        LocalDate begun = switch (activity.progress()) {
            case Progress.NotStarted notStarted -> plan.start();
            case Progress.Started started -> started.start();
            case Progress.Finished finished -> finished.start();
        };
        builder.addBound(new Bound(number, Bound.Kind.START_NO_EARLIER, start(activity, begun)));
        activity.demands().forEach(demand -> addDemand(activity, demand));
    }

    /// What is under way has taken the days until the plan is looked at, and takes what is left of its effort.
    private int duration(Activity activity) {
        int likely = activity.effort().likely();
        return switch (activity.progress()) {
            case Progress.NotStarted notStarted -> likely;
            case Progress.Started started ->
                daysSpent(activity, started) + (int) Math.ceil(likely * (1 - started.share()));
            case Progress.Finished finished -> daysTaken(activity, finished);
        };
    }

    int daysSpent(Activity activity, Progress.Started started) {
        return Math.max(0, calendar(activity).workdays(started.start(), plan.start()));
    }

    int daysTaken(Activity activity, Progress.Finished finished) {
        return activity.isMilestone()
                ? 0
                : calendar(activity)
                        .workdays(finished.start(), finished.finish().plusDays(1));
    }

    private void addDemand(Activity activity, DateDemand demand) {
        int start = start(activity, demand.day());
        int finish = WorkCalendar.index(demand.day()) + 1;
        switch (demand.kind()) {
            case START_NO_EARLIER -> bound(activity, demand, Bound.Kind.START_NO_EARLIER, start);
            case START_NO_LATER -> bound(activity, demand, Bound.Kind.START_NO_LATER, start);
            case START_ON -> {
                bound(activity, demand, Bound.Kind.START_NO_EARLIER, start);
                bound(activity, demand, Bound.Kind.START_NO_LATER, start);
            }
            case FINISH_NO_EARLIER -> bound(activity, demand, Bound.Kind.FINISH_NO_EARLIER, finish);
            case DEADLINE -> bound(activity, demand, Bound.Kind.FINISH_NO_LATER, finish);
            case FINISH_ON -> {
                bound(activity, demand, Bound.Kind.FINISH_NO_EARLIER, finish);
                bound(activity, demand, Bound.Kind.FINISH_NO_LATER, finish);
            }
        }
    }

    private void bound(Activity activity, DateDemand demand, Bound.Kind kind, int instant) {
        Bound bound = new Bound(number(activity.id()), kind, instant);
        builder.addBound(bound);
        demands.putIfAbsent(bound, demand);
    }

    private static int start(Activity activity, LocalDate day) {
        return WorkCalendar.index(day) + (activity.isMilestone() ? 1 : 0);
    }

    /// Whatever came before it, what has begun has begun: links into it no longer bind.
    private void addLink(Link link) {
        int predecessor = number(link.predecessor());
        int successor = number(link.successor());
        if (!(plan.activities().get(successor).progress() instanceof Progress.NotStarted)) {
            return;
        }
        Lag lag = switch (link.distance()) {
            case Link.Distance.Workdays gap -> new Lag.Workdays(gap.days(), calendarNumber(Plan.LEGAL_WORKDAYS));
            case Link.Distance.CalendarDays gap -> new Lag.CalendarDays(gap.days());
            case Link.Distance.Share gap -> new Lag.Share(gap.share());
        };
        if (link.maximum()) {
            builder.addMaximum(predecessor, successor, link.type(), lag);
        } else {
            builder.addRelation(predecessor, successor, link.type(), lag);
        }
        links.add(link);
    }
}
