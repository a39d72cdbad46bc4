package io.plumbline.reading;

import io.plumbline.basics.Citation;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.words.PlainText;
import java.time.LocalDate;

/// Cites a document by places of its plain text; the quote is always the text as it came.
record Quotes(Document document, PlainText plain) {

    Citation cite(int start, int end) {
        return Citation.of(document.name(), document.text(), plain.start(start), plain.end(end));
    }

    LocalDate date() {
        return document.date();
    }
}
