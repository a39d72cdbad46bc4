package io.plumbline.reading;

import io.plumbline.basics.Citation;
import io.plumbline.reading.outline.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notices a long sentence that is printed a second time: what it says is said once, with two places.
final class Repetitions {

    private static final int SHORTEST = 40;

    private final Quotes quotes;
    private final String plain;
    private final Map<String, Said> said = new HashMap<>();

    private record Said(int start, List<Finding> findings) {}

    Repetitions(Quotes quotes, String plain) {
        this.quotes = quotes;
        this.plain = plain;
    }

    void remember(Sentence sentence, List<Finding> findings) {
        if (sentence.end() - sentence.start() >= SHORTEST) {
            said.putIfAbsent(words(sentence), new Said(quotes.plain().start(sentence.start()), List.copyOf(findings)));
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
        return plain.substring(sentence.start(), sentence.end());
    }

    private List<Finding> repeat(Said first, Sentence sentence) {
        int shift = quotes.plain().start(sentence.start()) - first.start();
        return first.findings().stream()
                .<Finding>map(finding -> new Finding.Repetition(finding, again(finding.citation(), shift, sentence)))
                .toList();
    }

    /// The same characters at the other place; the whole sentence where line breaks differ.
    private Citation again(Citation first, int shift, Sentence sentence) {
        String text = quotes.document().text();
        int start = first.start() + shift;
        boolean same = text.startsWith(first.quote(), start);
        return same
                ? Citation.of(
                        first.document(), text, start, start + first.quote().length())
                : quotes.cite(sentence.start(), sentence.end());
    }
}
