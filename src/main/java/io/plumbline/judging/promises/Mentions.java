package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Finds where a review names a metric without a figure: 城镇新增就业超额完成全年任务.
final class Mentions {

    private static final String STOPS = "，。；\n";
    private static final int SHORTEST_NAME = 4;
    private static final Bilingual NO_FIGURE = new Bilingual("提到了，但没有数字", "named without a figure");

    private final String document;
    private final String review;

    /// The review ends where the document begins to promise.
    Mentions(Reading reading) {
        String text = reading.document().text();
        document = reading.document().name();
        review = text.substring(
                0,
                reading.findings().stream()
                        .filter(Mentions::isTarget)
                        .mapToInt(it -> it.citation().start())
                        .min()
                        .orElse(text.length()));
    }

    private static boolean isTarget(Finding finding) {
        return finding instanceof Finding.Proposal proposal && proposal.commitment() instanceof Commitment.Target;
    }

    Optional<Considered> find(Claim promise) {
        Set<String> names = new LinkedHashSet<>();
        names.add(promise.words());
        promise.known().ifPresent(it -> names.add(it.name()));
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME)
                .flatMap(name -> find(name).stream())
                .findFirst();
    }

    private Optional<Considered> find(String name) {
        for (int at = review.indexOf(name); at >= 0; at = review.indexOf(name, at + 1)) {
            int start = at;
            while (start > 0 && STOPS.indexOf(review.charAt(start - 1)) < 0) {
                start--;
            }
            int end = at + name.length();
            while (end < review.length() && STOPS.indexOf(review.charAt(end)) < 0) {
                end++;
            }
            boolean hasFigure = review.substring(start, end).chars().anyMatch(Character::isDigit);
            if (!hasFigure && end < review.length()) {
                return Optional.of(new Considered(Citation.of(document, review, start, end), NO_FIGURE));
            }
        }
        return Optional.empty();
    }
}
