package io.plumbline.scheduling;

import java.util.List;

/// A piece of work of a plan (工作), or a milestone (里程碑) if its effort takes no days.
///
/// `calendar` names one of the plan's calendars. `owner` is the responsible unit, empty if nobody is named. `demands`
/// are
/// the dates set for it.
public record Activity(
        String id,
        String name,
        Effort effort,
        String calendar,
        String owner,
        List<DateDemand> demands,
        Progress progress) {

    public Activity {
        if (id.isBlank()) {
            throw new IllegalArgumentException("工作须有编号。An activity needs an id: %s.".formatted(name));
        }
        demands = List.copyOf(demands);
    }

    public static Activity of(String id, String name, int workdays, DateDemand... demands) {
        return new Activity(
                id, name, Effort.of(workdays), Plan.LEGAL_WORKDAYS, "", List.of(demands), new Progress.NotStarted());
    }

    public boolean isMilestone() {
        return effort.likely() == 0;
    }
}
