package io.plumbline.scheduling;

import java.time.LocalDate;

/// The dates of one activity (时间参数), first and last days included; a milestone happens at the end of its day.
///
/// `latestStart` (最迟开工) is the last day on which it may begin for all deadlines that it leads to, or for the end of the
/// plan if it leads to none (`bounded` is false). `totalFloat` (总时差) counts workdays; negative ones are already lost.
public record PlannedDates(
        Activity activity,
        LocalDate earliestStart,
        LocalDate earliestFinish,
        LocalDate latestStart,
        LocalDate latestFinish,
        int totalFloat,
        boolean bounded,
        boolean provisional) {

    /// Without a day to spare.
    public boolean isCritical() {
        return totalFloat <= 0;
    }
}
