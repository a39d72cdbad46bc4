package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.register.metrics.MetricDefinition;
import io.plumbline.register.metrics.MetricIdentity;
import java.util.Optional;

/// What one citation says of one metric, in the form in which promise and outcome are compared.
///
/// @param words the metric as the document writes it
/// @param goalpost as it was read
/// @param measure what is compared: 涨幅2% is a growth of 2 %, 降低率3% a growth of -3 %
public record Claim(
        Citation citation,
        String words,
        MetricIdentity identity,
        Goalpost goalpost,
        Measure measure,
        Comparison comparison) {

    /// The register's metric, where it has one for exactly this.
    public Optional<MetricDefinition> known() {
        return identity instanceof MetricIdentity.Known known ? Optional.of(known.metric()) : Optional.empty();
    }

    Claim withIdentity(MetricIdentity other) {
        return new Claim(citation, words, other, goalpost, measure, comparison);
    }
}
