package io.plumbline.publishing.pages;

import io.plumbline.basics.Citation;
import io.plumbline.publishing.TaskRow;
import io.plumbline.reading.Unread;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Proposed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document beside what was read in it (原文与提案对照).
public record DocumentPage(PlanDocument document, List<Part> parts, List<Item> items, List<Unread> unread) {

    public DocumentPage {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        unread = List.copyOf(unread);
    }

    /// What was read at one place: `row` where it promises something; `commitment` is the number of what it became in
    /// the register, 0 for nothing.
    public record Item(Proposed proposed, Optional<TaskRow> row, long commitment) {

        static Item of(Proposed proposed, long commitment) {
            return new Item(proposed, proposed.findCommitment().map(TaskRow::of), commitment);
        }

        public boolean isOpen() {
            return proposed.kind() == Proposed.Kind.PROMISE && proposed.verdict() == Proposed.Verdict.OPEN;
        }
    }

    /// A stretch of the text; `mark` is what stands there.
    public record Part(String text, Mark mark, long proposal) {

        public enum Mark {
            PLAIN,
            PROPOSED,
            UNREAD
        }
    }

    public long open() {
        return items.stream().filter(Item::isOpen).count();
    }

    private record Place(int start, int end, Part.Mark mark, long proposal) {}

    /// Cuts the text where proposals and unread places begin and end. Of two that overlap the first keeps the place.
    static List<Part> parts(String text, List<Proposed> proposals, List<Unread> unread) {
        List<Place> places = Stream.concat(
                        proposals.stream().map(it -> place(it.citation(), Part.Mark.PROPOSED, it.id())),
                        unread.stream().map(it -> place(it.citation(), Part.Mark.UNREAD, 0)))
                .sorted(Comparator.comparingInt(Place::start).thenComparing(Place::mark))
                .toList();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Place place : places) {
            if (place.start() < at || place.end() > text.length()) {
                continue;
            }
            if (place.start() > at) {
                parts.add(new Part(text.substring(at, place.start()), Part.Mark.PLAIN, 0));
            }
            at = place.end();
            parts.add(new Part(text.substring(place.start(), at), place.mark(), place.proposal()));
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), Part.Mark.PLAIN, 0));
        }
        return parts;
    }

    private static Place place(Citation citation, Part.Mark mark, long proposal) {
        return new Place(citation.start(), citation.end(), mark, proposal);
    }
}
