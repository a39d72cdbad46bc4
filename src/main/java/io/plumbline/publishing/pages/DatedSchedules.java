package io.plumbline.publishing.pages;

import io.plumbline.database.Database;
import io.plumbline.register.PlanDocument;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Scheduler;
import io.plumbline.scheduling.calendar.WorkCalendar;
import io.plumbline.scheduling.keeping.KeptSchedule;
import io.plumbline.scheduling.keeping.Schedules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The schedules of a plan with the dates they have on a day; reckoned once until a write or another day.
final class DatedSchedules {

    private final Schedules schedules;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    DatedSchedules(Database database) {
        this.schedules = new Schedules(database);
    }

    /// A kept schedule and its dates.
    record Dated(KeptSchedule kept, Schedule schedule) {

        static Dated of(KeptSchedule kept, LocalDate day) {
            return new Dated(kept, Scheduler.schedule(kept.on(day)));
        }
    }

    private record Known(Instant at, LocalDate day, List<Dated> schedules) {}

    Schedules kept() {
        return schedules;
    }

    List<Dated> list(long plan, Instant knownAt, LocalDate day) {
        Known last = known.get(plan);
        if (last == null || !last.at().equals(knownAt) || !last.day().equals(day)) {
            last = new Known(
                    knownAt,
                    day,
                    schedules.list(plan, knownAt).stream()
                            .map(it -> Dated.of(it, day))
                            .toList());
            known.put(plan, last);
        }
        return last.schedules();
    }

    Optional<Dated> find(long plan, String number, Instant knownAt, LocalDate day) {
        long id = DatedPlans.number(number);
        return list(plan, knownAt, day).stream()
                .filter(it -> it.kept().id() == id)
                .findFirst();
    }

    /// By schedule, the activities that carry out one commitment.
    List<ScheduleOf> of(long plan, long commitment, Instant knownAt, LocalDate day, List<PlanDocument> documents) {
        List<ScheduleOf> all = new ArrayList<>();
        for (Dated dated : list(plan, knownAt, day)) {
            ClauseSources sources = new ClauseSources(dated.kept(), documents);
            List<Trying.Chosen> activities = dated.kept().activitiesOf(commitment).stream()
                    .flatMap(it -> dated.schedule().find(it).stream())
                    .map(it -> sources.chosen(dated.schedule(), it))
                    .toList();
            if (!activities.isEmpty()) {
                all.add(new ScheduleOf(dated.kept(), dated.schedule(), activities));
            }
        }
        return all;
    }

    /// What must begin by the end of the month of that day (本月必须开工) or of the next, the most urgent first.
    List<MustStart> mustStart(long plan, Instant knownAt, LocalDate day) {
        LocalDate end = day.withDayOfMonth(1).plusMonths(2).minusDays(1);
        List<MustStart> all = new ArrayList<>();
        for (Dated dated : list(plan, knownAt, day)) {
            dated.schedule().mustStart(WorkCalendar.FIRST, end).stream()
                    .filter(PlannedDates::bounded)
                    .map(it -> new MustStart(
                            dated.kept().id(),
                            dated.kept().name(),
                            it,
                            dated.kept()
                                    .commitments()
                                    .getOrDefault(it.activity().id(), 0L)))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing((MustStart it) -> it.dates().latestStart())
                .thenComparing(it -> it.dates().activity().id()));
        return all;
    }
}
