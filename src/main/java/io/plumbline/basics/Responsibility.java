package io.plumbline.basics;

import java.util.List;

/// Who answers for a commitment: the units that the text binds to it, and who likely does where it binds nobody.
public record Responsibility(List<String> lead, List<String> supporting, List<Candidate> candidates) {

    /// The text names nobody.
    public static final Responsibility UNSTATED = new Responsibility(List.of(), List.of(), List.of());

    public Responsibility {
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
        candidates = List.copyOf(candidates);
        lead.forEach(unit -> Words.require(unit, "A lead unit"));
        supporting.forEach(unit -> Words.require(unit, "A supporting unit"));
    }

    public static Responsibility of(String unit) {
        return new Responsibility(List.of(unit), List.of(), List.of());
    }

    /// A unit that may be the one meant, with the reason.
    public record Candidate(String unit, String why) {

        public Candidate {
            Words.require(unit, "A candidate unit");
            Words.require(why, "The reason for a candidate");
        }
    }
}
