package io.plumbline.judging.keeping;

import io.plumbline.judging.Judgement;
import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.forecast.History;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.scoring.QuantileScore;
import io.plumbline.judging.standing.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A forecast as it was made (已存预测): of which version of which commitment, on which day, by what was known, and what it
/// said. `lastFigure`, `values` and `knownTo` are what was known; `law` and `next` hold the values not exceeded with
/// the
/// chances of [QuantileScore#LEVELS] at the deadline and in the next period, the latter empty where it does not compare
/// with the figures.
public record KeptForecast(
        long commitment,
        int version,
        String owner,
        LocalDate madeOn,
        long lastFigure,
        int values,
        LocalDate knownTo,
        Frequency frequency,
        GoalKind kind,
        double goal,
        int ahead,
        double chance,
        List<Double> law,
        List<Double> next) {

    public KeptForecast {
        law = List.copyOf(law);
        next = List.copyOf(next);
        if (law.size() != QuantileScore.LEVELS.size() || !(next.isEmpty() || next.size() == law.size())) {
            throw new IllegalArgumentException("A law is kept as %d values, not %d and %d."
                    .formatted(QuantileScore.LEVELS.size(), law.size(), next.size()));
        }
    }

    /// What makes a forecast the same as one that is kept.
    record Key(long commitment, int version, long lastFigure, int values) {}

    /// Whether these are the figures that it was made of.
    public boolean isOf(Line line) {
        return lastFigure == line.lastFigure() && values == line.size();
    }

    Key key() {
        return new Key(commitment, version, lastFigure, values);
    }

    /// Empty where no chance was given.
    static Optional<KeptForecast> find(Standing standing, LocalDate day) {
        return standing.judgement()
                .filter(Judgement.Judged.class::isInstance)
                .map(Judgement.Judged.class::cast)
                .flatMap(judged -> standing.line().map(line -> of(standing, line, judged, day)));
    }

    private static KeptForecast of(Standing standing, Line line, Judgement.Judged judged, LocalDate day) {
        History history = judged.question().history();
        boolean compares = history.last() == line.lastValue().value().doubleValue();
        return new KeptForecast(
                standing.id(),
                standing.commitment().version(),
                standing.owner(),
                day,
                line.lastFigure(),
                line.size(),
                line.lastPeriod().lastDay(),
                line.frequency(),
                GoalKind.of(judged.question().aim()),
                judged.goal(),
                judged.forecast().horizon(),
                judged.chance(),
                QuantileScore.LEVELS.stream().map(judged::quantile).toList(),
                compares ? next(judged.forecast()) : List.of());
    }

    private static List<Double> next(Forecast forecast) {
        return QuantileScore.LEVELS.stream().map(forecast.level(1)::quantile).toList();
    }

    /// How many years the deadline lay ahead, at least one.
    public int yearsAhead() {
        return Math.max(1, Math.ceilDiv(ahead, frequency.perYear()));
    }
}
