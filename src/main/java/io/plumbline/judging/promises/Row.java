package io.plumbline.judging.promises;

import io.plumbline.basics.Commitment;
import java.util.List;
import java.util.Optional;

/// One promise beside its outcome, both cited; without an outcome where the later document states none.
///
/// @param year the year that was promised for
/// @param considered what was nearly taken; never empty of reasons, may be empty of entries
public record Row(
        Commitment.Target target,
        Claim promise,
        int year,
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
}
