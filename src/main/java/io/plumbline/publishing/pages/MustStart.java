package io.plumbline.publishing.pages;

import io.plumbline.scheduling.PlannedDates;
import java.time.LocalDate;

/// An activity that must begin this month (本月必须开工), of which schedule, and the commitment that it carries out, 0 for
/// none.
public record MustStart(long schedule, String scheduleName, PlannedDates dates, long commitment) {

    /// Its latest start has passed.
    public boolean isLate(LocalDate day) {
        return dates.latestStart().isBefore(day);
    }
}
