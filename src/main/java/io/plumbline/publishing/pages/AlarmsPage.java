package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.warning.Alarm;
import io.plumbline.judging.warning.PlanAlarms;
import java.time.LocalDate;
import java.util.List;

/// The alarms of a plan on a day (预警).
public record AlarmsPage(LocalDate day, PlanAlarms alarms, List<Row> rows) {

    /// An alarm with the commitment that it is about.
    public record Row(Alarm alarm, CommitmentRow commitment) {}

    public AlarmsPage {
        rows = List.copyOf(rows);
    }

    static AlarmsPage of(PlanStanding standing, PlanAlarms alarms) {
        return new AlarmsPage(standing.day(), alarms, rows(standing, alarms));
    }

    static List<Row> rows(PlanStanding standing, PlanAlarms alarms) {
        return alarms.raised().stream()
                .flatMap(it -> standing.find(it.commitment()).stream()
                        .map(CommitmentRow::of)
                        .map(row -> new Row(it, row)))
                .toList();
    }
}
