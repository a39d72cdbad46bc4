package io.plumbline.reading.statements;

import io.plumbline.reading.words.Amounts;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads single sentences of a document of 20 January 2026, without anything that stands before them.
final class Sentences {

    private static final LocalDate DOCUMENT_DATE = LocalDate.of(2026, 1, 20);

    private Sentences() {}

    static List<Statement> statements(String sentence) {
        return read(sentence, Optional.empty()).statements();
    }

    static StatementScanner.Result read(String sentence, Optional<Statement> earlier) {
        String plain = PlainText.of(sentence).text();
        List<TimePhrase> times = TimePhrases.in(plain, 0, plain.length(), DOCUMENT_DATE);
        return StatementScanner.scan(
                plain, 0, plain.length(), times, Amounts.in(plain, 0, plain.length(), times), earlier);
    }
}
