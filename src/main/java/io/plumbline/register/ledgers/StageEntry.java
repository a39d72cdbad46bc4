package io.plumbline.register.ledgers;

import io.plumbline.basics.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/// A member enters a stage on a day (进入阶段), or books a further amount in it. `evidence` names what proves it, empty
/// where nothing does.
public record StageEntry(long id, long member, String stage, LocalDate on, Amount amount, String evidence) {

    /// What the step is worth.
    public sealed interface Amount {

        record Of(Quantity quantity) implements Amount {}

        record Unstated() implements Amount {}
    }

    /// One that has no number yet, without amount and evidence.
    public static StageEntry of(long member, String stage, LocalDate on) {
        return new StageEntry(0, member, stage, on, new Amount.Unstated(), "");
    }

    public StageEntry withAmount(Quantity quantity) {
        return new StageEntry(id, member, stage, on, new Amount.Of(quantity), evidence);
    }

    public StageEntry withEvidence(String words) {
        return new StageEntry(id, member, stage, on, amount, words);
    }

    public StageEntry of(long memberNumber) {
        return new StageEntry(id, memberNumber, stage, on, amount, evidence);
    }

    public StageEntry onDay(LocalDate day) {
        return new StageEntry(id, member, stage, day, amount, evidence);
    }

    StageEntry withId(long number) {
        return new StageEntry(number, member, stage, on, amount, evidence);
    }

    public Optional<Quantity> findAmount() {
        return switch (amount) {
            case Amount.Of of -> Optional.of(of.quantity());
            case Amount.Unstated ignored -> Optional.empty();
        };
    }
}
