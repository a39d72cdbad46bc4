package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import java.util.List;
import java.util.Optional;

/// One promise beside its outcome, both cited; without an outcome where the later document states none.
///
/// @param considered what was nearly taken, with the reason
/// @param derivation our own arithmetic, where both its parts are cited
public record Row(
        Promise promised,
        Optional<Outcome> outcome,
        Verdict verdict,
        Bilingual reason,
        List<Considered> considered,
        Optional<Derivation> derivation) {

    public Row {
        considered = List.copyOf(considered);
        boolean hasOutcome = outcome.isPresent();
        if (hasOutcome == (verdict == Verdict.NOT_STATED)) {
            throw new IllegalArgumentException(
                    "A row has an outcome exactly when its verdict is another than not_stated: " + verdict);
        }
    }

    /// What is promised.
    public Claim promise() {
        return promised.claim();
    }

    /// The year it is promised for.
    public int year() {
        return promised.year();
    }
}
