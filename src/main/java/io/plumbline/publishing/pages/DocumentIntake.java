package io.plumbline.publishing.pages;

import io.plumbline.database.Database;
import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.documents.DocumentIndex;
import io.plumbline.reading.documents.DocumentOpener;
import io.plumbline.register.Plan;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Plans;
import io.plumbline.register.Proposals;
import io.plumbline.register.Write;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// A file on its way into the register: opened behind the guard, kept as it came, read, its findings proposed.
final class DocumentIntake {

    private final DocumentOpener opener;
    private final Reader reader = new Reader();
    private final Plans plans;
    private final Proposals proposals;

    DocumentIntake(Database database, Clock clock) {
        this.opener = new DocumentOpener(Optional.empty(), DocumentIndex.EMPTY, clock);
        this.plans = new Plans(database);
        this.proposals = new Proposals(database);
    }

    /// Answers the number of the document. The same bytes are read once.
    long take(Write write, Plan plan, String fileName, byte[] bytes) {
        Document document = open(fileName, bytes);
        PlanDocument kept = plans.addDocument(
                write, PlanDocument.of(plan.id(), document.name(), "application/octet-stream"), bytes);
        if (proposals.listReadings(kept.id()).isEmpty()) {
            proposals.keep(write, kept.id(), "plumbline", reader.read(document));
        }
        return kept.id();
    }

    byte[] bytes(PlanDocument document) {
        return plans.bytes(document);
    }

    /// Only the last part of the name is used, in a folder that is deleted at once.
    private Document open(String fileName, byte[] bytes) {
        String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}]", "");
        try {
            Path folder = Files.createTempDirectory("plumbline-upload");
            Path file = folder.resolve(name.isBlank() || name.startsWith(".") ? "document" : name);
            try {
                Files.write(file, bytes);
                return opener.open(file).document();
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
