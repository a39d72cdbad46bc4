package io.plumbline.reading;

import io.plumbline.reading.documents.Document;
import java.util.List;

/// Reads one document from its first character to its last: what it promises, what it reports, what was not understood.
public final class Reader {

    public Reading read(Document document) {
        return new Reading(document, List.of(), List.of());
    }
}
