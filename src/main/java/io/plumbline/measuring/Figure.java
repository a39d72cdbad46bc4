package io.plumbline.measuring;

import io.plumbline.basics.Quantity;
import java.time.Instant;
import java.util.Optional;

/// One value of a [Cell] as it was reported at one moment (观测值). Never overwritten: a correction is a new figure.
///
/// `value` is in the unit of the definition; `asReported` is how it was handed in where that differs (1.9万亿元 for
/// 19000亿元), else empty. A figure without a value withdraws those before it. `knownAt` is when it became known: the
/// moment of recording, or the day of its publication if that was earlier. `evidence` is the number of a kept file, 0
/// if
/// there is none.
public record Figure(
        long id, Cell cell, Value value, String asReported, Vintage vintage, Source source, Instant knownAt) {

    /// Figures of one write have ids from `firstId(write)` on.
    static final int BITS_WITHIN_A_WRITE = 24;

    /// What a figure says.
    public sealed interface Value {

        record Is(Quantity quantity) implements Value {}

        /// What was reported before does not stand, and nothing takes its place (撤回).
        record Withdrawn() implements Value {}
    }

    static long firstId(long write) {
        return write << BITS_WITHIN_A_WRITE;
    }

    /// The place in the journal of the write that brought it.
    public long write() {
        return id >> BITS_WITHIN_A_WRITE;
    }

    public Optional<Quantity> findQuantity() {
        return switch (value) {
            case Value.Is is -> Optional.of(is.quantity());
            case Value.Withdrawn ignored -> Optional.empty();
        };
    }
}
