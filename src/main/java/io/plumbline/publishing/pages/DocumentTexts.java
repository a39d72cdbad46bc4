package io.plumbline.publishing.pages;

import io.plumbline.basics.Citation;
import io.plumbline.database.Database;
import io.plumbline.register.Plan;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Plans;
import io.plumbline.register.Proposals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The texts that were read, and passages in their place. What a reading read never changes: it is fetched once.
final class DocumentTexts {

    private static final int AROUND = 400;

    private final Plans plans;
    private final Proposals proposals;
    private final Map<Long, String> texts = new ConcurrentHashMap<>();

    DocumentTexts(Database database) {
        this.plans = new Plans(database);
        this.proposals = new Proposals(database);
    }

    List<PlanDocument> documents(Plan plan, Instant knownAt) {
        return plans.listDocuments(plan.id(), knownAt);
    }

    Optional<Long> lastReading(PlanDocument document) {
        List<Long> readings = proposals.listReadings(document.id());
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    String text(long reading) {
        return texts.computeIfAbsent(reading, proposals::text);
    }

    /// The passage where it stands: in the newest document of that name in which it does.
    Optional<CommitmentPage.Source> find(Plan plan, Citation citation, Instant knownAt) {
        List<PlanDocument> named = documents(plan, knownAt).stream()
                .filter(it -> it.name().equals(citation.document()))
                .toList();
        for (PlanDocument document : named.reversed()) {
            Optional<String> text = lastReading(document).map(this::text);
            if (text.filter(it -> holds(it, citation)).isPresent()) {
                return Optional.of(inPlace(document, text.get(), citation));
            }
        }
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommitmentPage.Source(named.getLast(), "", citation.quote(), ""));
    }

    private static boolean holds(String text, Citation citation) {
        return text.startsWith(citation.quote(), citation.start());
    }

    private static CommitmentPage.Source inPlace(PlanDocument document, String text, Citation citation) {
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, citation.start() - 1)) + 1, citation.start() - AROUND);
        int newline = text.indexOf('\n', citation.end());
        int to = Math.min(newline < 0 ? text.length() : newline, citation.end() + AROUND);
        return new CommitmentPage.Source(
                document,
                text.substring(Math.min(from, citation.start()), citation.start()),
                citation.quote(),
                text.substring(citation.end(), to));
    }
}
