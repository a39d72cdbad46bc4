package io.plumbline.register;

import java.time.Instant;

/// One write in progress. Every store asks for it, and only [Journal] hands it out: nothing is written beside the
/// journal.
public final class Write {

    private final long id;
    private final Instant recordedAt;
    private final Occasion occasion;

    Write(long id, Instant recordedAt, Occasion occasion) {
        this.id = id;
        this.recordedAt = recordedAt;
        this.occasion = occasion;
    }

    /// Counts up without gaps: 1, 2, 3 in the order of recording.
    public long id() {
        return id;
    }

    /// Later than that of every write before it, to the microsecond.
    public Instant recordedAt() {
        return recordedAt;
    }

    public Occasion occasion() {
        return occasion;
    }
}
