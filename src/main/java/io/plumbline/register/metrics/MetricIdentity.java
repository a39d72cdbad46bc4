package io.plumbline.register.metrics;

import java.util.Set;

/// What metric some words mean.
public sealed interface MetricIdentity {

    /// A metric of the register; `inListOnly` when the words mean it only beside other totals (投资 in 投资、消费).
    record Known(MetricDefinition metric, boolean inListOnly) implements MetricIdentity {}

    /// A narrower scope of a metric of the register: `part` is what narrows it (高技术产业 of 投资).
    record PartOf(MetricDefinition metric, String part) implements MetricIdentity {}

    /// No metric of the register: the words that are left without deeds, places and fillers, and the kinds of deeds.
    record Unknown(String core, Set<Deed> deeds) implements MetricIdentity {

        public Unknown {
            deeds = Set.copyOf(deeds);
        }
    }

    /// What is done in works that are counted: 新建学校 and 改造学校 are two metrics.
    enum Deed {
        BUILD,
        RENEW,
        ADD,
        START,
        REDUCE,
        SERVE
    }
}
