package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.reading.Reader;
import io.plumbline.reading.Reading;
import io.plumbline.register.metrics.MetricRegister;
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
        OutcomeFinder outcomes = new OutcomeFinder(register);
        List<Outcome> bases = outcomes.list(promising, pair.promise().region());
        OutcomeMatcher matcher =
                new OutcomeMatcher(outcomes.list(reporting, pair.outcome().region()), new Mentions(reporting));
        List<Promise> promises =
                new PromiseFinder(register).list(promising, pair.promise().region());
        List<Row> rows = promises.stream()
                .filter(promise -> promise.year() < pair.outcome().year())
                .map(promise -> row(promise, matcher.match(promise), bases))
                .toList();
        return new Reconciliation.Compared(pair, rows, promises.size() - rows.size());
    }

    private static Row row(Promise promise, OutcomeMatcher.Match match, List<Outcome> bases) {
        if (match.best().isEmpty()) {
            Bilingual reason = Reasons.unstated(!match.considered().isEmpty());
            return new Row(promise, Optional.empty(), Verdict.NOT_STATED, reason, match.considered(), Optional.empty());
        }
        Candidate best = match.best().get();
        Optional<Derivation> derivation = best.verdict() == Verdict.INCOMPARABLE
                ? Derivation.find(promise, best.outcome(), bases)
                : Optional.empty();
        return new Row(
                promise,
                Optional.of(best.outcome()),
                best.verdict(),
                Reasons.of(promise.claim(), best),
                match.considered(),
                derivation);
    }
}
