package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import io.plumbline.register.metrics.MetricIdentity;
import io.plumbline.register.metrics.MetricRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a document reports: its results, the figures of a shared list each with its own metric, and what stands
/// still without a numeral.
final class OutcomeFinder {

    private final MetricRegister register;

    OutcomeFinder(MetricRegister register) {
        this.register = register;
    }

    List<Outcome> list(Edition edition) {
        Reading reading = edition.reading();
        Statements statements = new Statements(register, edition.region());
        Surroundings surroundings = new Surroundings(reading.document().text());
        List<Finding.Result> results = reading.findings().stream()
                .filter(Finding.Result.class::isInstance)
                .map(Finding.Result.class::cast)
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Finding.Result result = results.get(i);
            String words = JointMetrics.wordsOf(results, i);
            statements
                    .find(result.citation(), result.metric(), result.stated())
                    .map(it -> statements.withName(it, words))
                    .map(it -> it.withIdentity(settled(it, surroundings)))
                    .map(it -> new Outcome(it, result.time(), surroundings.remarksOn(it.citation(), it.goalpost())))
                    .ifPresent(outcomes::add);
        }
        outcomes.addAll(new Standstills(statements, surroundings).list(reading, outcomes));
        return List.copyOf(outcomes);
    }

    /// Short words mean a total only beside another one; a bare head takes its subject from the part before it.
    private MetricIdentity settled(Statement statement, Surroundings surroundings) {
        String clause = surroundings.clause(statement.citation());
        return switch (statement.identity()) {
            case MetricIdentity.Known known when known.inListOnly() ->
                isListed(statement, clause)
                        ? known
                        : new MetricIdentity.PartOf(known.metric(), "");
            case MetricIdentity.Unknown unknown ->
                findSubject(unknown, statement.citation(), clause)
                        .map(MetricIdentity.class::cast)
                        .orElse(unknown);
            default -> statement.identity();
        };
    }

    private boolean isListed(Statement statement, String clause) {
        String own = statement.words();
        return register.wordsInListsOnly().stream()
                .anyMatch(other -> !own.endsWith(other) && !own.startsWith(other) && clause.contains(other))
                || register.wordsInListsOnly().stream().allMatch(own::contains);
    }

    private Optional<MetricIdentity.Known> findSubject(
            MetricIdentity.Unknown unknown, Citation citation, String clause) {
        boolean isHead = unknown.core().length() <= 4 && unknown.deeds().isEmpty();
        int before = clause.length() - citation.quote().length();
        return isHead && before > 0
                ? register.findCompleted(clause.substring(0, before), unknown.core())
                : Optional.empty();
    }
}
