package io.plumbline.reading;

import io.plumbline.basics.Citation;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.outline.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notices a long sentence that is printed a second time: what it says is said once, with two places.
final class Repetitions {

    private static final int SHORTEST = 40;

    private final Document document;
    private final Map<String, Said> said = new HashMap<>();

    private record Said(int start, List<Finding> findings) {}

    Repetitions(Document document) {
        this.document = document;
    }

    void remember(Sentence sentence, List<Finding> findings) {
        if (sentence.end() - sentence.start() >= SHORTEST) {
            said.putIfAbsent(words(sentence), new Said(sentence.start(), List.copyOf(findings)));
        }
    }

    /// The repetitions of what the sentence said before, if it stood before.
    Optional<List<Finding>> find(Sentence sentence) {
        if (sentence.end() - sentence.start() < SHORTEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(said.get(words(sentence))).map(first -> repeat(first, sentence));
    }

    private String words(Sentence sentence) {
        return document.text().substring(sentence.start(), sentence.end());
    }

    private List<Finding> repeat(Said first, Sentence sentence) {
        int shift = sentence.start() - first.start();
        return first.findings().stream()
                .<Finding>map(finding -> new Finding.Repetition(finding, shifted(finding.citation(), shift)))
                .toList();
    }

    private Citation shifted(Citation citation, int shift) {
        return Citation.of(document.name(), document.text(), citation.start() + shift, citation.end() + shift);
    }
}
