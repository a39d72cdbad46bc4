package io.plumbline.demo;

import io.plumbline.basics.Commitment;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Proposed;
import io.plumbline.register.Write;
import java.util.List;

/// The review of a paper of the city: what was proposed of each sentence is accepted, edited, or becomes the next
/// version
/// of an earlier commitment.
final class CityReview {

    private static final List<String> EDITS = List.of("kind", "name", "goal", "due", "count", "members", "candidates");

    private final Books books;
    private final Write write;
    private final Labels earlier;
    private final List<Proposed> proposals;

    CityReview(Books books, Write write, PlanDocument document, Labels earlier) {
        this.books = books;
        this.write = write;
        this.earlier = earlier;
        long reading = books.proposals.listReadings(document.id()).getLast();
        this.proposals = books.proposals.list(reading, write.recordedAt()).stream()
                .filter(it -> it.kind() == Proposed.Kind.PROMISE)
                .toList();
    }

    void review(CityDocument document, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            CityDocument.Span span = document.spans().get(row.text("label"));
            List<Proposed> found = proposals.stream()
                    .filter(it -> span != null && span.contains(it.citation().start()))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("Reading proposes nothing of " + row.text("sentence"));
            }
            decide(row, found.getFirst());
            found.stream().skip(1).forEach(more -> books.review.accept(write, more.id()));
        }
    }

    private void decide(Table.Row row, Proposed proposed) {
        if (row.has("drops")) {
            books.commitments.drop(write, earlier.id(row.text("drops")));
        }
        Commitment read = proposed.findCommitment().orElseThrow();
        if (row.has("changes")) {
            books.commitments.change(write, earlier.id(row.text("changes")), new Amendment(row).of(read));
            books.review.reject(write, proposed.id());
            return;
        }
        if (EDITS.stream().anyMatch(row::has)) {
            books.review.edit(write, proposed.id(), new Amendment(row).of(read));
            return;
        }
        books.review.accept(write, proposed.id());
    }
}
