package io.plumbline.publishing.pages;

import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.calendar.Arrangement;
import io.plumbline.scheduling.calendar.WorkCalendar;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A month of a schedule (日历): which days are worked, by which notice, and what begins, must begin or is due on each.
public record CalendarPage(KeptSchedule kept, YearMonth month, List<List<Day>> weeks, LocalDate today) {

    private static final int DAYS_A_WEEK = 7;

    public CalendarPage {
        weeks = List.copyOf(weeks);
    }

    /// One day; `provisional` where no notice has arranged its year yet.
    public record Day(
            LocalDate date,
            boolean worked,
            boolean provisional,
            Optional<Arrangement> arrangement,
            List<PlannedDates> starts,
            List<PlannedDates> latestStarts,
            List<Due> due) {

        /// A day off by notice, not by the week.
        public boolean isHoliday() {
            return arrangement.filter(Arrangement::off).isPresent();
        }

        /// 调休: worked by notice, though the week would leave it free.
        public boolean isMakeUpDay() {
            return arrangement.filter(it -> !it.off()).isPresent();
        }
    }

    /// A date set for an activity.
    public record Due(PlannedDates dates, DateDemand demand) {}

    static CalendarPage of(KeptSchedule kept, List<PlannedDates> dates, YearMonth month, LocalDate today) {
        WorkCalendar calendar = Objects.requireNonNull(Plan.standardCalendars().get(Plan.LEGAL_WORKDAYS));
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate from = monday; !from.isAfter(month.atEndOfMonth()); from = from.plusDays(DAYS_A_WEEK)) {
            weeks.add(from.datesUntil(from.plusDays(DAYS_A_WEEK))
                    .map(day -> day(calendar, dates, day))
                    .toList());
        }
        return new CalendarPage(kept, month, weeks, today);
    }

    private static Day day(WorkCalendar calendar, List<PlannedDates> dates, LocalDate day) {
        List<PlannedDates> open = dates.stream()
                .filter(it -> it.activity().progress() instanceof Progress.NotStarted)
                .toList();
        return new Day(
                day,
                calendar.isWorkday(day),
                calendar.isProvisional(day),
                calendar.findArrangement(day),
                open.stream().filter(it -> it.earliestStart().equals(day)).toList(),
                open.stream().filter(it -> it.latestStart().equals(day)).toList(),
                dates.stream()
                        .flatMap(it -> it.activity().demands().stream().map(demand -> new Due(it, demand)))
                        .filter(it -> it.demand().day().equals(day)
                                && (it.demand().kind() == DateDemand.Kind.DEADLINE
                                        || it.demand().kind() == DateDemand.Kind.FINISH_ON))
                        .toList());
    }
}
