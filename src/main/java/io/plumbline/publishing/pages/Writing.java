package io.plumbline.publishing.pages;

import io.plumbline.database.NoRoomException;
import io.plumbline.reading.documents.RefusedDocument;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Write;
import io.plumbline.server.RefusedRequest;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpStatus;

/// Writes that pages ask for: each passes through the journal, and a refusal becomes words for the person.
final class Writing {

    private final Journal journal;
    private final String who;

    /// `who` stands in the journal, until people log in.
    Writing(Journal journal, String who) {
        this.journal = journal;
        this.who = who;
    }

    long one(String what, String why, ToLongFunction<Write> work) {
        try {
            return journal.writeOne(Occasion.of(who, why, what), work::applyAsLong);
        } catch (RefusedDocument | IllegalArgumentException e) {
            throw new RefusedRequest(HttpStatus.UNPROCESSABLE_CONTENT, "" + e.getMessage());
        } catch (IllegalStateException e) {
            throw new RefusedRequest(HttpStatus.CONFLICT, "" + e.getMessage());
        } catch (NoRoomException e) {
            throw new RefusedRequest(HttpStatus.INSUFFICIENT_STORAGE, "" + e.getMessage());
        }
    }
}
