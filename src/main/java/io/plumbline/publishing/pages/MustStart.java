package io.plumbline.publishing.pages;

import io.plumbline.scheduling.PlannedDates;
import java.time.LocalDate;

/// An activity that must begin this month (本月必须开工), of which schedule, and the commitment that it carries out, 0 for
/// none.
public record MustStart(long schedule, String scheduleName, PlannedDates dates, long commitment) {

    /// By the end of the month of that day; otherwise of the next.
    public boolean isThisMonth(LocalDate day) {
        return !dates.latestStart().isAfter(day.withDayOfMonth(day.lengthOfMonth()));
    }

    /// Its latest start has passed.
    public boolean isLate(LocalDate day) {
        return dates.latestStart().isBefore(day);
    }
}
