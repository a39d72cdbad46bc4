package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Counts;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.register.Pillar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One standing as the pages show it, with what they choose from: made once of each answer.
record PlanRows(
        PlanStanding standing,
        List<CommitmentRow> rows,
        Set<String> owners,
        List<Pillar> pillars,
        Map<String, Counts> countsByLead) {

    static PlanRows of(PlanStanding standing) {
        List<CommitmentRow> rows =
                standing.standings().stream().map(CommitmentRow::of).toList();
        Set<String> owners = new TreeSet<>();
        rows.forEach(row -> owners.addAll(row.owners()));
        return new PlanRows(standing, rows, owners, pillars(rows), standing.countsByLead());
    }

    private static List<Pillar> pillars(List<CommitmentRow> rows) {
        return rows.stream()
                .flatMap(row -> row.standing().pillars().stream())
                .distinct()
                .sorted(Comparator.comparing(Pillar::axis)
                        .thenComparingInt(Pillar::ordinal)
                        .thenComparingLong(Pillar::id))
                .toList();
    }
}
