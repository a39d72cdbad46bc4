package io.plumbline.scheduling;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Citation;
import java.util.List;
import java.util.Optional;

/// Clauses that cannot all be kept (时限冲突), from the first activity to the last; giving way on any of them resolves it.
///
/// `daysLost` are the workdays that are missing; 0 for a circle of links, which no number of days resolves. `proof`
/// says
/// how small the set is known to be.
public record Contradiction(List<Clause> clauses, int daysLost, Proof proof) {

    public enum Proof {
        /// No chain of fewer links breaks that date, or no circle there has fewer links.
        SHORTEST("最短", "shortest"),
        /// Every clause is needed for it, but a smaller set elsewhere was not ruled out.
        IRREDUCIBLE("不可再减", "irreducible");

        private final String chinese;
        private final String english;

        Proof(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public Bilingual words() {
            return new Bilingual(chinese, english);
        }

        public String chinese() {
            return chinese;
        }
    }

    public Contradiction {
        clauses = List.copyOf(clauses);
    }

    /// One demand in words: a date, a link or a duration, and where it is written if a document says it.
    /// `activity` is the one it speaks of; of a link, the one it binds.
    public record Clause(Bilingual words, String activity, Optional<Citation> citation) {}
}
