package io.plumbline.demo;

import io.plumbline.basics.Citation;
import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.Document;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Proposed;
import io.plumbline.register.Write;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Documents of an example on their way into the register: kept, read, reviewed.
final class Intake {

    private final Books books;
    private final Write write;
    private final long plan;

    Intake(Books books, Write write, long plan) {
        this.books = books;
        this.write = write;
        this.plan = plan;
    }

    /// Keeps the text as it is and what our own reader finds in it.
    void read(String name, LocalDate date, String text) {
        PlanDocument document = books.plans.addDocument(
                write, PlanDocument.of(plan, name, "text/plain"), text.getBytes(StandardCharsets.UTF_8));
        String title = text.lines().findFirst().orElse(name);
        books.proposals.keep(
                write, document.id(), "plumbline", new Reader().read(new Document(name, title, "", date, text)));
    }

    /// Decides what was proposed of a document as its rows say; a proposal that no row speaks of stays open.
    void review(String name, List<Table.Row> rows) {
        PlanDocument document = document(name);
        List<Proposed> open = new ArrayList<>(open(document));
        String text = new String(books.plans.bytes(document), StandardCharsets.UTF_8);
        for (Table.Row row : rows) {
            if (row.text("verdict").equals("补录")) {
                int start = text.indexOf(row.text("quote"));
                Citation citation =
                        Citation.of(name, text, start, start + row.text("quote").length());
                books.commitments.add(write, plan, new Amendment(row).of(citation));
                continue;
            }
            decide(row, take(open, row.text("quote")));
        }
    }

    private void decide(Table.Row row, Proposed proposed) {
        switch (row.text("verdict")) {
            case "采纳" -> books.review.accept(write, proposed.id());
            case "不采纳" -> books.review.reject(write, proposed.id());
            case "修改" ->
                books.review.edit(
                        write,
                        proposed.id(),
                        new Amendment(row).of(proposed.findCommitment().orElseThrow()));
            default -> throw new IllegalArgumentException("No verdict is called " + row.text("verdict"));
        }
    }

    private PlanDocument document(String name) {
        return books.plans.listDocuments(plan, write.recordedAt()).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Proposed> open(PlanDocument document) {
        long reading = books.proposals.listReadings(document.id()).getLast();
        return books.proposals.list(reading, write.recordedAt()).stream()
                .filter(it -> it.kind() == Proposed.Kind.PROMISE)
                .toList();
    }

    private static Proposed take(List<Proposed> open, String quote) {
        for (Proposed proposed : open) {
            if (proposed.citation().quote().equals(quote)) {
                open.remove(proposed);
                return proposed;
            }
        }
        throw new IllegalStateException("Reading no longer proposes what the example reviews: " + quote);
    }
}
