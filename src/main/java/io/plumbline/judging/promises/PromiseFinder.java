package io.plumbline.judging.promises;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import io.plumbline.register.metrics.MetricRegister;
import java.util.List;
import java.util.Optional;

/// Finds what a document promises with a number, once each, in the order of the text.
final class PromiseFinder {

    private final MetricRegister register;

    PromiseFinder(MetricRegister register) {
        this.register = register;
    }

    List<Promise> list(Reading reading, Region region) {
        Claims claims = new Claims(register, region);
        Surroundings surroundings = new Surroundings(reading.document().text());
        SettledIdentity settled = new SettledIdentity(register, surroundings);
        int documentYear = reading.document().date().getYear();
        return reading.findings().stream()
                .flatMap(finding -> targetOf(finding).stream())
                .flatMap(target -> claims
                        .find(target.citation(), target.metric(), target.goalpost())
                        .map(claim -> claim.withIdentity(settled.of(claim)))
                        .map(claim -> new Promise(
                                target,
                                claim,
                                yearOf(target, documentYear),
                                surroundings.isOnSameBasis(claim.citation())))
                        .stream())
                .toList();
    }

    private static Optional<Commitment.Target> targetOf(Finding finding) {
        return finding instanceof Finding.Proposal proposal && proposal.commitment() instanceof Commitment.Target target
                ? Optional.of(target)
                : Optional.empty();
    }

    /// One without a deadline is promised for the year of its document.
    private static int yearOf(Commitment.Target target, int documentYear) {
        return switch (target.deadline()) {
            case Deadline.By by -> by.period().lastDay().getYear();
            case Deadline.Open open -> documentYear;
        };
    }
}
