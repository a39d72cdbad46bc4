package io.plumbline.judging.promises;

import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import io.plumbline.register.metrics.MetricRegister;
import java.util.ArrayList;
import java.util.List;

/// Finds what a document reports: its results, the figures of a shared list each with its own metric, and what stands
/// still without a numeral.
final class OutcomeFinder {

    private final MetricRegister register;

    OutcomeFinder(MetricRegister register) {
        this.register = register;
    }

    List<Outcome> list(Reading reading, Region region) {
        Claims claims = new Claims(register, region);
        Surroundings surroundings = new Surroundings(reading.document().text());
        List<Finding.Result> results = reading.findings().stream()
                .filter(Finding.Result.class::isInstance)
                .map(Finding.Result.class::cast)
                .toList();
        SettledIdentity settled = new SettledIdentity(register, surroundings);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Finding.Result result = results.get(i);
            String words = JointMetrics.wordsOf(results, i);
            claims.find(result.citation(), result.metric(), result.stated())
                    .map(it -> claims.withName(it, words))
                    .map(it -> it.withIdentity(settled.of(it)))
                    .map(it -> new Outcome(it, result.time(), surroundings.remarksOn(it.citation(), it.goalpost())))
                    .ifPresent(outcomes::add);
        }
        outcomes.addAll(new Standstills(claims, surroundings).list(reading, outcomes));
        return List.copyOf(outcomes);
    }
}
