package io.plumbline.judging.standing;

import io.plumbline.basics.Commitment;
import io.plumbline.database.Database;
import io.plumbline.judging.Judgement;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.Reported;
import io.plumbline.measuring.Series;
import io.plumbline.register.Indicators;
import io.plumbline.register.MeasuredBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Judges one target by what was known of its series on each day on which a figure came (实现概率沿革). The target, and what
/// its indicator means, are those of the moment that is asked for: only the figures are of the past.
final class PastAnswers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_DAYS = 60;

    private final Figures figures;
    private final Indicators indicators;
    private final Judgements judgements;

    PastAnswers(Database database, Judgements judgements) {
        this.figures = new Figures(database);
        this.indicators = new Indicators(database);
        this.judgements = judgements;
    }

    /// The oldest first; nothing for what no indicator measures.
    List<PastAnswer> list(PlanStanding plan, Standing standing) {
        return standing.promised() instanceof Commitment.Target target
                ? standing.measuredBy()
                        .map(it -> list(plan, target, it, standing.owner()))
                        .orElse(List.of())
                : List.of();
    }

    private List<PastAnswer> list(PlanStanding plan, Commitment.Target target, MeasuredBy by, String owner) {
        Series series = new Series(by.indicator(), by.place());
        List<PastAnswer> answers = new ArrayList<>();
        List<Reported> before = List.of();
        for (LocalDate day : days(series, plan)) {
            List<Reported> known = known(series, endOf(day), plan.knownAt());
            List<Novelty> come = Novelty.between(before, known);
            if (!come.isEmpty()) {
                PlanFacts facts = facts(plan, series, known, day);
                Conclusion said =
                        new TargetJudge(facts, judgements, plan.rules()).judge(target, Optional.of(by), owner);
                answers.add(new PastAnswer(day, said.state(), said.reason(), said.judgement(), come));
                before = known;
            }
        }
        return answers;
    }

    Optional<Judgement> judge(PlanStanding plan, Commitment.Target target, MeasuredBy by) {
        Series series = new Series(by.indicator(), by.place());
        PlanFacts facts = facts(plan, series, known(series, plan.knownAt(), plan.knownAt()), plan.day());
        return new TargetJudge(facts, judgements, plan.rules())
                .judge(target, Optional.of(by), "")
                .judgement();
    }

    /// The last days on which figures became known.
    private List<LocalDate> days(Series series, PlanStanding plan) {
        List<LocalDate> days = figures.listHistories(series.indicator(), series.place(), plan.knownAt()).stream()
                .flatMap(List::stream)
                .map(Figure::knownAt)
                .map(it -> LocalDate.ofInstant(it, CHINA))
                .filter(it -> !it.isAfter(plan.day()))
                .sorted()
                .distinct()
                .toList();
        return days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
    }

    private List<Reported> known(Series series, Instant then, Instant atMost) {
        return figures.listReported(Set.of(series), then.isAfter(atMost) ? atMost : then)
                .getOrDefault(series, List.of());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant().minusNanos(1000);
    }

    private PlanFacts facts(PlanStanding plan, Series series, List<Reported> known, LocalDate day) {
        String indicator = series.indicator();
        return new PlanFacts(
                plan.plan(),
                day,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(indicator, indicators.listVersions(indicator, plan.knownAt())),
                Map.of(indicator, indicators.listBreaks(indicator, plan.knownAt())),
                Map.of(series, known),
                Map.of(),
                Map.of());
    }
}
