package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the figures known at the end of a day said of a target as it stands now (当日研判), and which of them had `come`
/// since the answer before.
public record PastAnswer(
        LocalDate day, State state, Bilingual reason, Optional<Judgement> judgement, List<Novelty> come) {

    private static final int FEW = 4;

    public PastAnswer {
        come = List.copyOf(come);
    }

    /// The probability of attainment, 0 to 1; empty where none could be given, and where the result was known already.
    public OptionalDouble findChance() {
        return judgement
                .filter(Judgement.Judged.class::isInstance)
                .map(it -> OptionalDouble.of(((Judgement.Judged) it).chance()))
                .orElse(OptionalDouble.empty());
    }

    /// What is expected at the deadline.
    public Optional<Judgement.Expected> findExpected() {
        return judgement.filter(Judgement.Judged.class::isInstance).map(it -> ((Judgement.Judged) it).expected());
    }

    /// What came, in a line; of many only how many.
    public Bilingual news() {
        if (come.size() > FEW) {
            return Bilingual.format(
                    "新增或修订 %1$d 个数据（%2$s 至 %3$s）",
                    "%1$d figures new or revised (%2$s to %3$s)",
                    come.size(),
                    come.getFirst().period().code(),
                    come.getLast().period().code());
        }
        return come.stream()
                .map(Novelty::words)
                .reduce(Bilingual::then)
                .orElseGet(() -> new Bilingual("数据未变", "no figure changed"));
    }
}
