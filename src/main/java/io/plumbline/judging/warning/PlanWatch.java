package io.plumbline.judging.warning;

import static java.util.stream.Collectors.groupingBy;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.keeping.KeptForecast;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.register.MeasuredBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Watches the targets of a plan (预警). Each series is looked at once, whatever number of targets it measures, and not
/// again until a figure of it comes.
public final class PlanWatch {

    private static final int MOST = 5_000;

    private final AlarmRules rules;
    private final SeriesWatch watch = new SeriesWatch(Forecaster.shipped());
    private final Map<Line, List<SeriesWatch.Finding>> known = new LinkedHashMap<>(16, 0.75F, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, List<SeriesWatch.Finding>> eldest) {
            return size() > MOST;
        }
    };

    public PlanWatch(AlarmRules rules) {
        this.rules = rules;
    }

    /// `kept` are the forecasts that were made before, in that order: a chance that fell is held against them.
    public PlanAlarms look(PlanStanding plan, List<KeptForecast> kept) {
        List<Alarm> looks = new ArrayList<>();
        for (Standing standing : measured(plan)) {
            findings(standing.line().orElseThrow()).forEach(it -> looks.add(alarm(standing, it)));
        }
        List<Alarm> raised = new ArrayList<>(falling(plan, kept));
        raised.addAll(AlarmList.standing(looks, looks.size(), rules.falseShare()));
        List<Alarm> within = AlarmList.withinBudget(raised, rules.perUnit());
        return new PlanAlarms(within, looks.size(), raised.size() - within.size(), rules);
    }

    /// One commitment for each series, that with the newest figures; what ended long ago is no news.
    private static List<Standing> measured(PlanStanding plan) {
        Map<Series, Standing> newest = new LinkedHashMap<>();
        for (Standing standing : plan.standings()) {
            Optional<Line> line = standing.line()
                    .filter(it -> it.lastPeriod()
                            .end()
                            .plusDays(plan.rules().staleDays())
                            .isAfter(plan.day()));
            if (line.isPresent()) {
                standing.measuredBy().map(Series::of).ifPresent(it -> newest.merge(it, standing, PlanWatch::newer));
            }
        }
        return List.copyOf(newest.values());
    }

    private record Series(String indicator, String place) {

        static Series of(MeasuredBy by) {
            return new Series(by.indicator(), by.place());
        }
    }

    private static Standing newer(Standing one, Standing other) {
        Comparator<Standing> order = Comparator.comparing(
                        (Standing it) -> it.line().orElseThrow().lastPeriod().end())
                .thenComparing(it -> it.line().orElseThrow().frequency());
        return order.compare(one, other) >= 0 ? one : other;
    }

    private List<SeriesWatch.Finding> findings(Line line) {
        synchronized (known) {
            return known.computeIfAbsent(line, watch::look);
        }
    }

    private static Alarm alarm(Standing standing, SeriesWatch.Finding it) {
        return new Alarm(it.kind(), standing.id(), unit(standing), it.chance(), it.since(), it.arithmetic());
    }

    private static String unit(Standing standing) {
        return standing.owners().isEmpty() ? "" : standing.owners().getFirst();
    }

    private static List<Alarm> falling(PlanStanding plan, List<KeptForecast> kept) {
        Map<Long, List<KeptForecast>> before = kept.stream().collect(groupingBy(KeptForecast::commitment));
        return plan.standings().stream()
                .map(it -> falling(it, before.getOrDefault(it.id(), List.of())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Alarm::chance))
                .toList();
    }

    private static Optional<Alarm> falling(Standing standing, List<KeptForecast> made) {
        Optional<Double> now = standing.judgement()
                .filter(Judgement.Judged.class::isInstance)
                .map(it -> ((Judgement.Judged) it).chance());
        Optional<KeptForecast> before = made.reversed().stream()
                .filter(it -> it.version() == standing.commitment().version())
                .filter(it -> standing.line().filter(line -> !it.isOf(line)).isPresent())
                .findFirst();
        if (now.isEmpty()
                || before.isEmpty()
                || !ChanceWatch.isFalling(before.get().chance(), now.get())) {
            return Optional.empty();
        }
        ReportingPeriod since = standing.line().orElseThrow().lastPeriod();
        double then = before.get().chance();
        return Optional.of(new Alarm(
                Alarm.Kind.FALLING_CHANCE,
                standing.id(),
                unit(standing),
                ChanceWatch.chance(then, now.get()),
                since,
                ChanceWatch.arithmetic(then, now.get())));
    }
}
