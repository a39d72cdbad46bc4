package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Change;
import io.plumbline.judging.standing.Counts;
import io.plumbline.judging.standing.Decision;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.register.Pillar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// The cockpit of a plan (驾驶舱): what will be met, what is at risk and what cannot be judged, by pillar and by owner;
/// what
/// needs a decision; what changed since a day; deadlines ahead; what is missing, and from whom.
public record Cockpit(
        PlanStanding standing,
        Counts counts,
        List<Axis> axes,
        List<OwnerCounts> owners,
        List<Decision> decisions,
        List<AlarmsPage.Row> alarms,
        LocalDate since,
        Map<Change.Kind, Long> changes,
        List<Change> moved,
        Map<YearMonth, List<CommitmentRow>> due,
        List<Missing> missing,
        List<MustStart> mustStart) {

    /// One way in which the plan is cut into pillars.
    public record Axis(String name, Map<Pillar, Counts> pillars) {}

    public record OwnerCounts(String owner, Counts counts) {}

    /// How many figures and reports are wanted from one unit; the unit is empty where nobody is named.
    public record Missing(String from, long count) {}

    /// 本月必须开工.
    public List<MustStart> startThisMonth() {
        return mustStart.stream().filter(it -> it.isThisMonth(standing.day())).toList();
    }

    /// 下月必须开工.
    public List<MustStart> startNextMonth() {
        return mustStart.stream().filter(it -> !it.isThisMonth(standing.day())).toList();
    }
}
