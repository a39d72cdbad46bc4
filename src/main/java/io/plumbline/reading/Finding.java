package io.plumbline.reading;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Timing;

/// One thing that reading found: what is promised, or what was reached.
public sealed interface Finding {

    Citation citation();

    Grounds grounds();

    /// Something that the plan promises, to be accepted or refused by a person.
    record Proposal(Commitment commitment, Grounds grounds) implements Finding {

        @Override
        public Citation citation() {
            return commitment.citation();
        }
    }

    /// A measurable statement about the past or the present; a figure once it is accepted.
    record Result(
            Citation citation,
            Metric metric,
            Goalpost stated,
            Timing time,
            Responsibility responsibility,
            Grounds grounds)
            implements Finding {}

    /// A passage printed a second time: the same finding, another place.
    record Repetition(Finding first, Citation citation) implements Finding {

        @Override
        public Grounds grounds() {
            return first.grounds();
        }
    }

    /// The rule that made a finding, how sure it is, from 0 to 1, and what around it decided part of it.
    record Grounds(String rule, double confidence, Setting setting) {

        public Grounds(String rule, double confidence) {
            this(rule, confidence, Setting.UNKNOWN);
        }
    }
}
