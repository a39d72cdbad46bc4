package io.plumbline.publishing.pages;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Citation;
import io.plumbline.scheduling.Contradiction;
import java.util.List;
import java.util.Optional;

/// A clause with its source (条款及出处): the sentence of a document, whose number is 0 where the register does not hold
/// it; a commitment, 0 for none; otherwise the schedule itself sets it.
public record ClauseRow(Bilingual words, String activity, Optional<Citation> citation, long document, long commitment) {

    /// Clauses that cannot all be kept.
    public record Clash(List<ClauseRow> clauses, int daysLost, Contradiction.Proof proof) {

        public Clash {
            clauses = List.copyOf(clauses);
        }
    }
}
