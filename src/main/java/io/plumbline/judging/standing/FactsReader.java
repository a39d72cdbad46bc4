package io.plumbline.judging.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import io.plumbline.database.Database;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.ProgressReports;
import io.plumbline.measuring.Series;
import io.plumbline.register.Commitments;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Measures;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Pillars;
import io.plumbline.register.Plans;
import io.plumbline.register.Registered;
import io.plumbline.register.Relation;
import io.plumbline.register.Relations;
import io.plumbline.register.SeriesBreak;
import io.plumbline.register.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the facts of a plan in a handful of questions to the database, however many commitments it has.
final class FactsReader {

    private final Plans plans;
    private final Commitments commitments;
    private final Pillars pillars;
    private final Measures measures;
    private final Relations relations;
    private final Indicators indicators;
    private final Units units;
    private final Figures figures;
    private final ProgressReports reports;

    FactsReader(Database database) {
        plans = new Plans(database);
        commitments = new Commitments(database);
        pillars = new Pillars(database);
        measures = new Measures(database);
        relations = new Relations(database);
        indicators = new Indicators(database);
        units = new Units(database);
        figures = new Figures(database);
        reports = new ProgressReports(database);
    }

    PlanFacts read(long plan, Instant knownAt, LocalDate day) {
        Map<Long, MeasuredBy> measuredBy = measures.byCommitment(plan, knownAt);
        Set<Series> series = new HashSet<>();
        measuredBy.values().forEach(it -> series.add(new Series(it.indicator(), it.place())));
        List<OrganisationUnit> organisations = units.list(knownAt);
        Map<Boolean, List<Registered>> promised = commitments.list(plan, knownAt).stream()
                .collect(partitioningBy(it -> it.state() == Registered.State.ACTIVE));
        return new PlanFacts(
                plans.get(plan, knownAt),
                day,
                promised.getOrDefault(true, List.of()),
                pillars.byCommitment(plan, knownAt),
                measuredBy,
                reports.lastByCommitment(plan, knownAt, day),
                conflicts(relations.list(plan, knownAt), promised.getOrDefault(false, List.of())),
                indicators.list(knownAt).stream().collect(groupingBy(IndicatorDefinition::indicator)),
                indicators.listBreaks(knownAt).stream().collect(groupingBy(SeriesBreak::indicator)),
                figures.listReported(series, knownAt),
                names(organisations, day),
                codes(organisations));
    }

    /// By both ends; what was dropped conflicts with nothing.
    private static Map<Long, List<Relation>> conflicts(List<Relation> relations, List<Registered> dropped) {
        Set<Long> gone = dropped.stream().map(Registered::id).collect(toSet());
        Map<Long, List<Relation>> conflicts = new HashMap<>();
        for (Relation relation : relations) {
            boolean stands = !gone.contains(relation.from()) && !gone.contains(relation.to());
            if (stands && relation.kind() == Relation.Kind.CONFLICTS) {
                conflicts
                        .computeIfAbsent(relation.from(), key -> new ArrayList<>())
                        .add(relation);
                conflicts
                        .computeIfAbsent(relation.to(), key -> new ArrayList<>())
                        .add(relation);
            }
        }
        return conflicts;
    }

    /// Words that call two units call none.
    private static Map<String, String> names(List<OrganisationUnit> organisations, LocalDate day) {
        Map<String, String> names = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (OrganisationUnit unit : organisations) {
            if (unit.existsOn(day)) {
                Stream.concat(Stream.of(unit.name(), unit.code()), unit.aliases().stream())
                        .distinct()
                        .forEach(words -> {
                            if (names.putIfAbsent(words, unit.name()) != null) {
                                unclear.add(words);
                            }
                        });
            }
        }
        names.keySet().removeAll(unclear);
        return names;
    }

    private static Map<String, String> codes(List<OrganisationUnit> organisations) {
        Map<String, String> codes = new HashMap<>();
        organisations.forEach(unit -> codes.put(unit.code(), unit.name()));
        return codes;
    }
}
