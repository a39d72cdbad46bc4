package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.register.metrics.MetricIdentity;
import io.plumbline.register.metrics.MetricRegister;
import java.util.Optional;

/// What metric a claim means once its clause is looked at.
final class SettledIdentity {

    private final MetricRegister register;
    private final Surroundings surroundings;

    SettledIdentity(MetricRegister register, Surroundings surroundings) {
        this.register = register;
        this.surroundings = surroundings;
    }

    /// Short words mean a total only beside another one; a bare head takes its subject from the part before it.
    MetricIdentity of(Claim claim) {
        String clause = surroundings.clause(claim.citation());
        return switch (claim.identity()) {
            case MetricIdentity.Known known ->
                known.inListOnly() && !isListed(claim, clause) ? new MetricIdentity.PartOf(known.metric(), "") : known;
            case MetricIdentity.Unknown unknown ->
                findSubject(unknown, claim.citation(), clause)
                        .map(MetricIdentity.class::cast)
                        .orElse(unknown);
            case MetricIdentity.PartOf part -> part;
        };
    }

    private boolean isListed(Claim claim, String clause) {
        String own = claim.words();
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
