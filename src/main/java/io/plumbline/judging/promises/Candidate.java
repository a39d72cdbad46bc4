package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import java.util.Comparator;
import java.util.Optional;

/// One reported figure looked at for one promise.
///
/// @param verdict [Verdict#INCOMPARABLE] where another measure of the same metric is stated
/// @param whyNot why it must not be taken; empty where it may
record Candidate(Outcome outcome, Coverage coverage, Verdict verdict, boolean otherBasis, Optional<Bilingual> whyNot) {

    /// The best first: a comparable figure, of the very year, on the same basis, firm, of the text's first mention.
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate it) -> it.verdict() == Verdict.INCOMPARABLE)
            .thenComparing(Candidate::coverage)
            .thenComparing(Candidate::otherBasis)
            .thenComparing(it -> it.outcome().claim().measure() == Measure.LEAD)
            .thenComparing(it -> it.outcome().estimated())
            .thenComparingInt(it -> it.outcome().claim().citation().start());

    boolean fits() {
        return whyNot.isEmpty();
    }
}
