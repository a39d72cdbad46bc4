package io.plumbline.reading;

import io.plumbline.reading.documents.Document;
import io.plumbline.reading.outline.Outline;
import io.plumbline.reading.words.PlainText;

/// Reads one document from its first character to its last: what it promises, what it reports, what was not understood.
public final class Reader {

    public Reading read(Document document) {
        String plain = PlainText.of(document.text());
        Outline outline = Outline.of(document, plain);
        SentenceReader sentences = new SentenceReader(document, plain);
        outline.sentences().forEach(sentences::read);
        return new Reading(document, sentences.findings(), sentences.unread());
    }
}
