package io.plumbline.register;

import io.plumbline.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The one place that every write passes through (操作日志): who, when, why. One write is one transaction, and writes
/// follow each other in one line, so that what was known at a moment never changes afterwards.
public final class Journal {

    private final Database database;
    private final JournalStore store;
    private final Clock clock;

    public Journal(Database database, Clock clock) {
        this.database = database;
        this.store = new JournalStore(database.jdbc());
        this.clock = clock;
    }

    /// Does the work and records it, all or nothing; the answer is kept in the receipt. A retry of a write that was
    /// done,
    /// recognised by its key, does nothing and returns the first receipt.
    public Receipt write(Occasion occasion, Function<Write, String> work) {
        return database.write(() -> {
            Optional<Receipt> last = store.lockAndFindLast();
            Optional<Receipt> done = occasion.key().isEmpty() ? Optional.empty() : store.findByKey(occasion.key());
            return done.orElseGet(() -> doNext(last, occasion, work));
        });
    }

    /// As [#write], for work that makes one thing and answers its number.
    public long writeOne(Occasion occasion, Function<Write, Long> work) {
        return Long.parseLong(write(occasion, write -> "" + work.apply(write)).answer());
    }

    private Receipt doNext(Optional<Receipt> last, Occasion occasion, Function<Write, String> work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant earliest =
                last.map(it -> it.recordedAt().plus(1, ChronoUnit.MICROS)).orElse(now);
        Instant recordedAt = now.isBefore(earliest) ? earliest : now;
        Write write = new Write(last.map(Receipt::write).orElse(0L) + 1, recordedAt, occasion);
        store.begin(write);
        String answer = work.apply(write);
        store.end(write, answer);
        return new Receipt(write.id(), recordedAt, occasion, answer);
    }

    /// The moment of the last write: what is known then is all that is known now, and stays so.
    public Instant latest() {
        return store.findLast().map(Receipt::recordedAt).orElse(Instant.EPOCH);
    }

    /// The newest first.
    public List<Receipt> list(int atMost) {
        return store.list(atMost);
    }
}
