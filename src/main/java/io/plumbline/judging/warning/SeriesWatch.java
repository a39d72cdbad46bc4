package io.plumbline.judging.warning;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.forecast.History;
import io.plumbline.judging.forecast.Law;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.progress.Digits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looks at the last reports of a line of figures as they came in (数据监测): the newest against the law that was predicted
/// for it, and the last ones together for slow drift; of counted cases, whether there are more than expected.
final class SeriesWatch {

    /// Drift is looked for in so many reports.
    static final int REPORTS = 10;

    /// What is counted by these happens by itself, as complaints and accidents do, and is not a stock.
    private static final Set<String> CASES = Set.of("件", "起", "例", "宗", "件次");

    private final Forecaster forecaster;

    SeriesWatch(Forecaster forecaster) {
        this.forecaster = forecaster;
    }

    /// One look: how unusual, since when, and why.
    record Finding(Alarm.Kind kind, double chance, ReportingPeriod since, Bilingual arithmetic) {}

    /// All looks, unusual or not; none where too little is known.
    List<Finding> look(Line line) {
        History history = line.history();
        if (history.size() <= Forecaster.LEAST) {
            return List.of();
        }
        return countsCases(line) ? List.of(cases(line)) : reports(line, history);
    }

    private List<Finding> reports(Line line, History history) {
        int from = Math.max(Forecaster.LEAST, history.size() - REPORTS);
        double[] values = history.values();
        List<Law> laws = new ArrayList<>();
        for (int known = from; known < values.length; known++) {
            laws.add(forecaster.forecast(history.first(known), 1).level(1));
        }
        double[] places = new double[laws.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = laws.get(i).chanceOfAtMost(values[from + i]);
        }
        DriftWatch.Evidence drift = DriftWatch.of(places);
        return List.of(
                new Finding(
                        Alarm.Kind.UNUSUAL_REPORT,
                        ReportWatch.chance(laws.getLast(), history.last()),
                        line.lastPeriod(),
                        ReportWatch.arithmetic(laws.getLast(), history.last())),
                new Finding(
                        Alarm.Kind.DRIFT,
                        drift.chance(),
                        line.period(from + drift.since()),
                        drift.arithmetic(places.length)));
    }

    private static boolean countsCases(Line line) {
        return line.frequency() == Frequency.MONTHLY
                && CASES.contains(line.unit().text())
                && line.values().stream().allMatch(SeriesWatch::isCount);
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
    }

    private static Finding cases(Line line) {
        int[] counts = line.values().stream().mapToInt(BigDecimal::intValue).toArray();
        int now = counts.length - 1;
        CountWatch.Look look = new CountWatch(12).look(counts, now);
        return new Finding(
                Alarm.Kind.EXCESS_COUNT,
                look.chance(),
                line.lastPeriod(),
                Bilingual.format(
                        "报告 %1$d，按以往预计 %2$s；偶然达到这么多的概率 %3$s",
                        "%1$d reported, %2$s expected from the past; a chance of %3$s of so many by accident",
                        counts[now],
                        Digits.of(look.expected()),
                        Rarity.of(look.chance())));
    }
}
