package io.plumbline.judging.keeping;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.Standings;
import io.plumbline.register.Commitments;
import io.plumbline.register.Registered;
import io.plumbline.register.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The forecasts that were made (预测存档). The same figures and the same goal make the same forecast: it is kept once.
public final class Forecasts {

    private final ForecastStore store;
    private final Commitments commitments;
    private final Standings standings;

    public Forecasts(Database database, Standings standings) {
        this.store = new ForecastStore(database.jdbc());
        this.commitments = new Commitments(database);
        this.standings = standings;
    }

    /// Those of the standing that are not kept yet.
    public List<KeptForecast> listNew(PlanStanding plan) {
        Set<KeptForecast.Key> kept = store.keys(plan.plan().id());
        return plan.standings().stream()
                .map(it -> KeptForecast.find(it, plan.day()))
                .flatMap(Optional::stream)
                .filter(it -> !kept.contains(it.key()))
                .toList();
    }

    public void keep(Write write, List<KeptForecast> forecasts) {
        forecasts.forEach(it -> store.add(write, it));
    }

    /// All that were kept by the moment of the standing, beside what became of them by its day. What was dropped from
    /// the plan stays without outcome.
    public List<Checked> list(PlanStanding plan) {
        return check(plan, store.list(plan.plan().id(), 0, plan.knownAt()));
    }

    /// Of the plan, as kept by the moment of the standing, in the order in which they were made.
    public List<KeptForecast> listKept(PlanStanding plan) {
        return store.list(plan.plan().id(), 0, plan.knownAt());
    }

    /// Those of one commitment.
    public List<Checked> list(PlanStanding plan, long commitment) {
        return check(plan, store.list(plan.plan().id(), commitment, plan.knownAt()));
    }

    private List<Checked> check(PlanStanding plan, List<KeptForecast> kept) {
        Map<Long, Standing> now = new HashMap<>();
        plan.standings().forEach(it -> now.put(it.id(), it));
        Map<KeptForecast.Key, Optional<Checked.Outcome>> outcomes = new HashMap<>();
        return kept.stream()
                .map(it -> {
                    Optional<Standing> standing = Optional.ofNullable(now.get(it.commitment()));
                    KeptForecast.Key version = new KeptForecast.Key(it.commitment(), it.version(), 0, 0);
                    Optional<Checked.Outcome> outcome =
                            outcomes.computeIfAbsent(version, key -> standing.flatMap(one -> outcome(plan, one, it)));
                    return new Checked(it, outcome, standing.flatMap(one -> next(one, it)));
                })
                .toList();
    }

    /// By the goal that was judged: a goal that was moved since does not change what was said of it before.
    private Optional<Checked.Outcome> outcome(PlanStanding plan, Standing standing, KeptForecast kept) {
        Optional<Judgement> judgement = standing.commitment().version() == kept.version()
                ? standing.judgement()
                : version(kept)
                        .flatMap(target -> standing.measuredBy().flatMap(by -> standings.judge(plan, target, by)));
        return judgement.flatMap(it -> it instanceof Judgement.Settled settled
                ? Optional.of(new Checked.Outcome(settled.attained(), settled.result()))
                : Optional.empty());
    }

    private Optional<Commitment.Target> version(KeptForecast kept) {
        return commitments.listVersions(kept.commitment()).stream()
                .filter(it -> it.version() == kept.version())
                .map(Registered::commitment)
                .filter(Commitment.Target.class::isInstance)
                .map(Commitment.Target.class::cast)
                .findFirst();
    }

    private static Optional<Double> next(Standing standing, KeptForecast kept) {
        Function<Line, Optional<Double>> value = line -> {
            ReportingPeriod period = Line.period(kept.frequency(), Line.slot(kept.frequency(), kept.knownTo()) + 1);
            return line.find(Line.slot(kept.frequency(), period.start())).map(it -> it.doubleValue());
        };
        return standing.line().filter(it -> it.frequency() == kept.frequency()).flatMap(value);
    }
}
