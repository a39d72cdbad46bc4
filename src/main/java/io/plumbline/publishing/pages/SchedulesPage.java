package io.plumbline.publishing.pages;

import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The schedules of a plan, and what must begin this month.
public record SchedulesPage(List<Row> rows, List<MustStart> mustStart, LocalDate today) {

    public SchedulesPage {
        rows = List.copyOf(rows);
        mustStart = List.copyOf(mustStart);
    }

    public List<MustStart> thisMonth() {
        return mustStart.stream().filter(it -> it.isThisMonth(today)).toList();
    }

    public List<MustStart> nextMonth() {
        return mustStart.stream().filter(it -> !it.isThisMonth(today)).toList();
    }

    /// One schedule.
    public record Row(KeptSchedule kept, Schedule schedule) {

        public int activities() {
            return schedule.dates().size();
        }

        public LocalDate finish() {
            return schedule.dates().stream()
                    .map(PlannedDates::earliestFinish)
                    .max(Comparator.naturalOrder())
                    .orElse(schedule.plan().start());
        }

        /// Workdays to spare before the tightest date; 0 for none.
        public int tightest() {
            return schedule.deadlines().stream()
                    .mapToInt(Schedule.DeadlineFloat::workdays)
                    .min()
                    .orElse(0);
        }

        public boolean isFinished() {
            return schedule.dates().stream().allMatch(it -> it.activity().progress() instanceof Progress.Finished);
        }
    }
}
