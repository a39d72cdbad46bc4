package io.plumbline.judging.standing;

import static java.util.stream.Collectors.groupingBy;

import io.plumbline.register.Pillar;
import io.plumbline.register.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where all commitments of a plan stand on a day, by what was known at a moment; what was dropped is left out.
public record PlanStanding(Plan plan, Instant knownAt, LocalDate day, StandingRules rules, List<Standing> standings) {

    public PlanStanding {
        standings = List.copyOf(standings);
    }

    public Optional<Standing> find(long commitment) {
        return standings.stream().filter(it -> it.id() == commitment).findFirst();
    }

    public Counts counts() {
        return Counts.of(standings);
    }

    /// In the order of the axis; pillars that nothing stands under are left out, and so is what stands under none.
    public Map<Pillar, Counts> countsByPillar(String axis) {
        Map<Pillar, List<Standing>> groups =
                new TreeMap<>(Comparator.comparingInt(Pillar::ordinal).thenComparingLong(Pillar::id));
        standings.forEach(standing -> standing.findPillar(axis)
                .ifPresent(pillar ->
                        groups.computeIfAbsent(pillar, key -> new ArrayList<>()).add(standing)));
        Map<Pillar, Counts> counts = new LinkedHashMap<>();
        groups.forEach((pillar, group) -> counts.put(pillar, Counts.of(group)));
        return counts;
    }

    /// By name; a commitment of two lead units counts for both. What nobody leads is counted under "".
    public Map<String, Counts> countsByLead() {
        Map<String, List<Standing>> groups = new TreeMap<>();
        for (Standing standing : standings) {
            List<String> owners = standing.owners().isEmpty() ? List.of("") : standing.owners();
            owners.stream()
                    .distinct()
                    .forEach(owner -> groups.computeIfAbsent(owner, key -> new ArrayList<>())
                            .add(standing));
        }
        Map<String, Counts> counts = new TreeMap<>();
        groups.forEach((owner, group) -> counts.put(owner, Counts.of(group)));
        return counts;
    }

    /// The members of each commitment that has any.
    public Map<Long, List<Standing>> members() {
        return standings.stream()
                .filter(it -> it.commitment().parent() != 0)
                .collect(groupingBy(it -> it.commitment().parent()));
    }

    /// What needs a decision now, the most urgent first. One commitment may need several.
    public List<Decision> decisions(int atMost) {
        return standings.stream()
                .flatMap(standing -> Decision.of(standing, day, rules).stream())
                .sorted(Decision.MOST_URGENT_FIRST)
                .limit(atMost)
                .toList();
    }

    /// Those whose last day lies from `from` on and before `to`, the nearest first; what is attained is left out.
    public List<Standing> due(LocalDate from, LocalDate to) {
        return standings.stream()
                .filter(it -> it.state() != State.ATTAINED)
                .filter(it -> it.findDeadline()
                        .filter(deadline -> !deadline.isBefore(from) && deadline.isBefore(to))
                        .isPresent())
                .sorted(Comparator.comparing((Standing it) -> it.findDeadline().orElse(LocalDate.MAX))
                        .thenComparingLong(Standing::id))
                .toList();
    }
}
