package io.plumbline.register;

import io.plumbline.database.Database;
import io.plumbline.reading.Reading;
import io.plumbline.reading.Unread;
import java.time.Instant;
import java.util.List;

/// What readings proposed, finding by finding, each with its citation, rule and confidence; and what they did not
/// understand.
public final class Proposals {

    private final ProposalStore store;

    public Proposals(Database database) {
        this.store = new ProposalStore(database.jdbc());
    }

    /// Keeps all findings of a reading of the document with that number; answers the number of the reading. `reader`
    /// names
    /// the version of the program that read.
    public long keep(Write write, long document, String reader, Reading reading) {
        long id = store.addReading(write, document, reader, reading.document().text());
        store.addFindings(write, id, reading.findings());
        store.addUnread(write, id, reading.unread());
        return id;
    }

    /// In the order of the text, with the verdicts known at that moment.
    public List<Proposed> list(long reading, Instant knownAt) {
        return store.list(reading, knownAt);
    }

    /// What the reading did not understand, in the order of the text.
    public List<Unread> listUnread(long reading) {
        return store.listUnread(reading);
    }

    /// The text that was read, which citations count in.
    public String text(long reading) {
        return store.text(reading);
    }

    /// The readings of a document, the oldest first.
    public List<Long> listReadings(long document) {
        return store.listReadings(document);
    }
}
