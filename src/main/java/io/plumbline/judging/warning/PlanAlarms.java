package io.plumbline.judging.warning;

import java.util.List;

/// The alarms of a plan on a day (当日预警清单), the most pressing first: `looks` is how often something unusual was looked
/// for, `heldBack` how many more there were than the budget of their units.
public record PlanAlarms(List<Alarm> raised, int looks, int heldBack, AlarmRules rules) {

    public PlanAlarms {
        raised = List.copyOf(raised);
    }

    /// Those about one commitment.
    public List<Alarm> of(long commitment) {
        return raised.stream().filter(it -> it.commitment() == commitment).toList();
    }
}
