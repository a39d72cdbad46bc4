package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Metric;
import io.plumbline.register.metrics.MetricIdentity;
import io.plumbline.register.metrics.MetricName;
import io.plumbline.register.metrics.MetricRegister;
import java.util.Optional;

/// Makes claims of what was read: finds the metric, and brings 涨幅, 降低率 and 高于全国 into measures.
final class Claims {

    private final MetricRegister register;
    private final String region;

    Claims(MetricRegister register, Region region) {
        this.register = register;
        this.region = region.core();
    }

    /// Empty for aims without a number.
    Optional<Claim> find(Citation citation, Metric metric, Goalpost goalpost) {
        return Measure.Of.find(goalpost)
                .map(it -> of(citation, metric.words(), goalpost, it, MetricName.of(metric.words(), region)));
    }

    private Claim of(Citation citation, String words, Goalpost goalpost, Measure.Of measured, MetricName name) {
        MetricIdentity identity = register.identify(name);
        Measure measure = measured.measure();
        Comparison comparison = measured.comparison();
        boolean isLevel = measure == Measure.LEVEL;
        if (name.turn() == MetricName.Turn.LEAD && (measure == Measure.CHANGE || isLevel)) {
            measure = Measure.LEAD;
        } else if (name.turn() == MetricName.Turn.GROWTH && isLevel && isShare(comparison)) {
            measure = Measure.GROWTH;
        } else if (name.turn() == MetricName.Turn.DECREASE && isLevel && isShare(comparison)) {
            measure = Measure.GROWTH;
            comparison = Comparisons.negated(comparison);
        }
        return new Claim(citation, words, identity, goalpost, measure, comparison);
    }

    /// The same claim of another metric.
    Claim withName(Claim claim, String words) {
        return claim.withIdentity(register.identify(MetricName.of(words, region)));
    }

    private static boolean isShare(Comparison comparison) {
        return Comparisons.first(comparison).unit().text().equals("%");
    }
}
