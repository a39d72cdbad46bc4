package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks among the figures of a document for the one that answers a promise, and keeps what it nearly took.
final class OutcomeMatcher {

    private static final int MOST_CONSIDERED = 5;
    private static final Bilingual OPEN = new Bilingual("所报界限不足以判断", "the bound that is stated leaves it open");

    private final List<Outcome> outcomes;
    private final Mentions mentions;

    OutcomeMatcher(List<Outcome> outcomes, Mentions mentions) {
        this.outcomes = List.copyOf(outcomes);
        this.mentions = mentions;
    }

    record Match(Optional<Candidate> best, List<Considered> considered) {}

    Match match(Promise promised) {
        Claim promise = promised.claim();
        List<Candidate> candidates = outcomes.stream()
                .filter(it -> isSame(promise, it.claim()))
                .map(it -> candidate(promised, it))
                .toList();
        Optional<Candidate> best = candidates.stream().filter(Candidate::fits).min(Candidate.BEST_FIRST);
        List<Considered> considered = new ArrayList<>();
        for (Candidate it : candidates) {
            boolean isBest = best.filter(it::equals).isPresent();
            if (!isBest && it.coverage() != Coverage.UNDATED) {
                considered.add(considered(it, best));
            }
        }
        if (best.isEmpty()) {
            mentions.find(promise).ifPresent(considered::add);
            considered.addAll(neighbours(promise, promised.year()));
        }
        return new Match(best, considered.stream().limit(MOST_CONSIDERED).toList());
    }

    private static boolean isSame(Claim promise, Claim reported) {
        return Matches.isSame(promise.identity(), reported.identity()) || Matches.isSameWorks(promise, reported);
    }

    private static Considered considered(Candidate candidate, Optional<Candidate> best) {
        Bilingual second = best.filter(it -> it.otherBasis() != candidate.otherBasis())
                .map(it -> new Bilingual("口径不同", "another basis"))
                .orElse(new Bilingual("已有更合适的数据", "a better figure was found"));
        return new Considered(
                candidate.outcome().claim().citation(), candidate.whyNot().orElse(second));
    }

    private List<Considered> neighbours(Claim promise, int year) {
        List<Considered> near = new ArrayList<>();
        for (Outcome it : outcomes) {
            boolean spokenOf = it.coverageOf(year) != Coverage.OTHER_TIME && it.coverageOf(year) != Coverage.UNDATED;
            Optional<Bilingual> why =
                    spokenOf ? Matches.whyNot(promise.identity(), it.claim().identity()) : Optional.empty();
            why.ifPresent(reason -> near.add(new Considered(it.claim().citation(), reason)));
        }
        return near;
    }

    private static Candidate candidate(Promise promised, Outcome outcome) {
        Claim promise = promised.claim();
        Coverage coverage = outcome.coverageOf(promised.year());
        boolean otherBasis = outcome.remarks().sameBasis() != promised.sameBasis();
        Verdict verdict = Verdict.INCOMPARABLE;
        Optional<Bilingual> whyNot = Optional.empty();
        boolean sameMeasure = outcome.claim().measure() == promise.measure();
        if (!isAnswering(promise, coverage)) {
            whyNot = Optional.of(coverage.words());
        } else if (sameMeasure) {
            Optional<Verdict> found =
                    new Appraisal(promise).find(outcome.claim().comparison());
            whyNot = found.isEmpty() ? whyUndecided(promise, outcome, coverage) : Optional.empty();
            verdict = found.orElse(Verdict.INCOMPARABLE);
        } else if (coverage == Coverage.EVERY_YEAR) {
            whyNot = Optional.of(outcome.claim().measure().words());
        }
        return new Candidate(outcome, coverage, verdict, otherBasis, whyNot);
    }

    /// What is promised of a span of years is answered by its average or sum.
    private static boolean isAnswering(Claim promise, Coverage coverage) {
        boolean byAverage = promise.measure() == Measure.AVERAGE_GROWTH && coverage == Coverage.AVERAGE;
        boolean bySum = promise.goalpost() instanceof Goalpost.Cumulative && coverage == Coverage.SUM;
        return byAverage || bySum || coverage.answers();
    }

    /// A figure of the year that leaves it open is shown; a floor of several years below the aim is not.
    private static Optional<Bilingual> whyUndecided(Claim promise, Outcome outcome, Coverage coverage) {
        Quantity promised = Comparisons.first(promise.comparison());
        Quantity reported = Comparisons.first(outcome.claim().comparison());
        if (!promised.unit().isCommensurable(reported.unit())) {
            return Optional.of(new Bilingual("计量单位不同类", "a unit of another kind"));
        }
        return coverage == Coverage.YEAR ? Optional.empty() : Optional.of(OPEN);
    }
}
