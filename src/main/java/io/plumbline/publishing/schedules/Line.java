package io.plumbline.publishing.schedules;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Progress;
import java.util.Optional;

/// One row of a chart with what stands beside it: the dates, the activity whose date sets the latest start and that
/// date
/// (empty for the end of the plan), the dates in the baseline, and how far, in the drawing, an activity before it is
/// still going on.
public record Line(
        PlannedDates dates,
        Activity driver,
        Optional<DateDemand> drivingDate,
        Optional<PlannedDates> baseline,
        int slip,
        double overlapUntil,
        boolean onCriticalPath,
        long commitment) {

    public boolean isFinished() {
        return dates.activity().progress() instanceof Progress.Finished;
    }

    public String id() {
        return dates.activity().id();
    }
}
