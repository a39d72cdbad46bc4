package io.plumbline.judging.keeping;

import io.plumbline.judging.scoring.LawRecord;
import io.plumbline.judging.scoring.Matured;
import java.util.Optional;

/// A kept forecast beside what became of it (预测核对): the result at the deadline, against the goal that was judged, and
/// the
/// figure of the next period; both empty until they are known.
public record Checked(KeptForecast forecast, Optional<Outcome> outcome, Optional<Double> next) {

    public record Outcome(boolean attained, double value) {}

    public Optional<Matured> findMatured() {
        return outcome.map(it -> new Matured(forecast.chance(), it.attained()));
    }

    Optional<LawRecord.Came> findCame() {
        return outcome.map(it -> new LawRecord.Came(forecast.law(), it.value()));
    }

    Optional<LawRecord.Came> findNextCame() {
        return next.filter(it -> !forecast.next().isEmpty()).map(it -> new LawRecord.Came(forecast.next(), it));
    }

    /// The squared distance of the chance from what came true (Brier 1950).
    public Optional<Double> findBrier() {
        return findMatured().map(it -> Math.pow(it.chance() - (it.attained() ? 1 : 0), 2));
    }
}
