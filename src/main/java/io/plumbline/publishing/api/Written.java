package io.plumbline.publishing.api;

import io.plumbline.register.Receipt;
import java.time.Instant;

/// The receipt of a write (写入回执): its place in the journal, when, who and why, and the number of what was made or
/// changed.
record Written(long write, Instant recordedAt, String who, String why, long number) {

    static Written of(Receipt receipt, long number) {
        return new Written(
                receipt.write(),
                receipt.recordedAt(),
                receipt.occasion().who(),
                receipt.occasion().why(),
                number);
    }
}
