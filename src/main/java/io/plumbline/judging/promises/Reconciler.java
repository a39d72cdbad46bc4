package io.plumbline.judging.promises;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reader;
import io.plumbline.reading.Reading;
import io.plumbline.register.metrics.MetricRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines up what was promised with what came of it: pairs the documents, and for each promised target finds the
/// reported
/// figure of the same metric, scope, period and measure. Nothing is invented: where none answers, the row says so.
public final class Reconciler {

    private final Reader reader;
    private final MetricRegister register;

    public Reconciler(Reader reader, MetricRegister register) {
        this.reader = reader;
        this.register = register;
    }

    public Reconciliation reconcile(Pairs pairs) {
        return new Reconciliation(pairs.pairs().stream().map(this::compare).toList(), pairs.unpaired());
    }

    /// One pair alone, for those who compare several at a time.
    public Reconciliation.Compared compare(Pairs.Pair pair) {
        Reading promising = reader.read(pair.promise().document());
        Reading reporting = reader.read(pair.outcome().document());
        Region region = pair.promise().region();
        OutcomeFinder finder = new OutcomeFinder(register);
        List<Outcome> bases = finder.list(promising, region);
        OutcomeMatcher matcher =
                new OutcomeMatcher(finder.list(reporting, pair.outcome().region()), new Mentions(reporting));
        Claims claims = new Claims(register, region);
        Surroundings surroundings = new Surroundings(promising.document().text());
        SettledIdentity settled = new SettledIdentity(register, surroundings);
        List<Row> rows = new ArrayList<>();
        int notYetDue = 0;
        for (Finding finding : promising.findings()) {
            Optional<Commitment.Target> target = targetOf(finding);
            Optional<Claim> promise = target.flatMap(it -> claims.find(it.citation(), it.metric(), it.goalpost()))
                    .map(it -> it.withIdentity(settled.of(it)));
            if (promise.isEmpty()) {
                continue;
            }
            int year = yearOf(target.get(), pair.promise().year());
            if (year >= pair.outcome().year()) {
                notYetDue++;
                continue;
            }
            boolean sameBasis = surroundings.isOnSameBasis(promise.get().citation());
            OutcomeMatcher.Match match = matcher.match(promise.get(), year, sameBasis);
            rows.add(row(target.get(), promise.get(), year, match, bases));
        }
        return new Reconciliation.Compared(pair, rows, notYetDue);
    }

    private static Optional<Commitment.Target> targetOf(Finding finding) {
        return finding instanceof Finding.Proposal proposal && proposal.commitment() instanceof Commitment.Target target
                ? Optional.of(target)
                : Optional.empty();
    }

    private static int yearOf(Commitment.Target target, int documentYear) {
        return switch (target.deadline()) {
            case Deadline.By by -> by.period().lastDay().getYear();
            case Deadline.Open open -> documentYear;
        };
    }

    private static Row row(
            Commitment.Target target, Claim promise, int year, OutcomeMatcher.Match match, List<Outcome> bases) {
        if (match.best().isEmpty()) {
            boolean nearlyTook = !match.considered().isEmpty();
            return new Row(
                    target,
                    promise,
                    year,
                    Optional.empty(),
                    Verdict.NOT_STATED,
                    Reasons.unstated(nearlyTook),
                    match.considered(),
                    Optional.empty());
        }
        Candidate best = match.best().get();
        Optional<Derivation> derivation = best.verdict() == Verdict.INCOMPARABLE
                ? Derivation.find(promise, best.outcome(), bases, year)
                : Optional.empty();
        return new Row(
                target,
                promise,
                year,
                Optional.of(best.outcome()),
                best.verdict(),
                Reasons.of(promise, best),
                match.considered(),
                derivation);
    }
}
