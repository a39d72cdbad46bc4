package io.plumbline.demo;

import io.plumbline.basics.Citation;
import io.plumbline.register.Registered;
import io.plumbline.register.Write;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The commitments of an example by the labels that its tables give them. A label stands for a passage of a document.
final class Labels {

    private final Map<String, Long> numbers = new HashMap<>();

    private Labels() {}

    static Labels of(Books books, Write write, long plan, List<Table.Row> rows) {
        return of(books.commitments.list(plan, write.recordedAt()), rows);
    }

    static Labels of(Books books, long plan, Instant knownAt, List<Table.Row> rows) {
        return of(books.commitments.list(plan, knownAt), rows);
    }

    private static Labels of(List<Registered> commitments, List<Table.Row> rows) {
        Map<String, Long> byPassage = new HashMap<>();
        commitments.forEach(it -> byPassage.putIfAbsent(
                passage(
                        it.commitment().citation().document(),
                        it.commitment().citation().quote()),
                it.id()));
        Labels labels = new Labels();
        for (Table.Row row : rows) {
            Long number = byPassage.get(passage(row.text("document"), row.text("quote")));
            if (row.has("label") && number != null) {
                labels.numbers.put(row.text("label"), number);
            }
        }
        return labels;
    }

    /// By the place of the sentence in its document; the label of a commitment that was changed since holds, too.
    static Labels of(Books books, long plan, Instant knownAt, Iterable<CityDocument> documents) {
        Labels labels = new Labels();
        for (Registered registered : books.commitments.list(plan, knownAt)) {
            labels.note(registered, documents);
            if (registered.version() > 1) {
                labels.note(books.commitments.listVersions(registered.id()).getFirst(), documents);
            }
        }
        return labels;
    }

    private void note(Registered registered, Iterable<CityDocument> documents) {
        Citation citation = registered.commitment().citation();
        for (CityDocument document : documents) {
            if (document.name().equals(citation.document())) {
                document.spans().entrySet().stream()
                        .filter(span -> span.getValue().contains(citation.start()))
                        .forEach(span -> numbers.putIfAbsent(span.getKey(), registered.id()));
            }
        }
    }

    private static String passage(String document, String quote) {
        return document + "\n" + quote;
    }

    boolean has(String label) {
        return numbers.containsKey(label);
    }

    long id(String label) {
        Long number = numbers.get(label);
        if (number == null) {
            throw new IllegalStateException("No commitment of the example has the label " + label);
        }
        return number;
    }

    List<Long> ids(List<String> labels) {
        return labels.stream().map(this::id).toList();
    }
}
