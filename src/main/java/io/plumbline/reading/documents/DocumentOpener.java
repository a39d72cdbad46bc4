package io.plumbline.reading.documents;

import io.plumbline.reading.layout.SourceText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Opens files as documents: the text from the file, the rest from what is known beforehand, else from the text.
/// The date is the one given for all, else the index's, else what [DateFinder] finds in the text, else in the file's
/// name, else today. A region that the index does not give is empty.
public final class DocumentOpener {

    private final Optional<LocalDate> dateForAll;
    private final DocumentIndex index;
    private final Clock clock;

    public DocumentOpener(Optional<LocalDate> dateForAll, DocumentIndex index, Clock clock) {
        this.dateForAll = dateForAll;
        this.index = index;
        this.clock = clock;
    }

    /// A document, and whether its date is only today's for want of a better one.
    public record Opened(Document document, boolean dateIsToday) {}

    /// Fails with [RefusedDocument] where the file cannot be read.
    public Opened open(Path file) {
        SourceText source = DocumentGuard.read(file);
        String text = source.text();
        String name = DocumentIndex.nameOf(file.getFileName().toString());
        DocumentIndex.Entry known = index.get(file);
        Optional<LocalDate> date =
                dateForAll.or(known::date).or(() -> DateFinder.find(text)).or(() -> DateFinder.findInName(name));
        String title = known.title().isEmpty() ? TitleFinder.find(text).orElse(name) : known.title();
        LocalDate day = date.orElseGet(() -> LocalDate.now(clock));
        Document document = new Document(name, title, known.region(), day, text, source.layout());
        return new Opened(document, date.isEmpty());
    }
}
