package io.plumbline.publishing.pages;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Goalpost;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Figures, forecast and target of one commitment as the page's script draws them: by period the past, then what is
/// expected with the bounds of 80 % (`low`, `high`); a sum over the plan as amounts a period. `goal` is the number to
/// be
/// reached at the last period, absent where it does not compare with the periods.
record TargetChart(
        String unit,
        List<String> periods,
        List<@Nullable Number> past,
        List<@Nullable Number> expected,
        List<@Nullable Number> low,
        List<@Nullable Number> high,
        @Nullable Double goal) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_PERIODS = 48;

    /// JSON; empty where there is no figure.
    static String of(Standing standing) {
        return standing.line()
                .map(line -> JSON.writeValueAsString(of(standing, line)))
                .orElse("");
    }

    private static TargetChart of(Standing standing, Line line) {
        TargetChart chart = new TargetChart(
                line.unit().text(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                goal(standing).orElse(null));
        for (int i = Math.max(0, line.size() - MOST_PERIODS); i < line.size(); i++) {
            chart.add(line.period(i).code(), line.values().get(i), null, null, null);
        }
        findForecast(standing).ifPresent(forecast -> chart.addForecast(line, forecast));
        return chart;
    }

    private void addForecast(Line line, Forecast forecast) {
        int now = periods.size() - 1;
        Number last = line.values().getLast();
        expected.set(now, last);
        low.set(now, last);
        high.set(now, last);
        for (int step = 1; step <= forecast.horizon(); step++) {
            add(
                    line.code(line.last() + step),
                    null,
                    forecast.level(step).median(),
                    forecast.level(step).quantile(0.1),
                    forecast.level(step).quantile(0.9));
        }
    }

    private void add(
            String period,
            @Nullable Number value,
            @Nullable Number middle,
            @Nullable Number lowest,
            @Nullable Number highest) {
        periods.add(period);
        past.add(value);
        expected.add(middle);
        low.add(lowest);
        high.add(highest);
    }

    private static Optional<Forecast> findForecast(Standing standing) {
        return standing.judgement()
                .filter(Judgement.Judged.class::isInstance)
                .map(it -> ((Judgement.Judged) it).forecast());
    }

    private static Optional<Double> goal(Standing standing) {
        boolean sum = standing.promised() instanceof Commitment.Target target
                && target.goalpost() instanceof Goalpost.Cumulative;
        return standing.judgement()
                .filter(it -> !sum)
                .filter(Judgement.Judged.class::isInstance)
                .map(it -> ((Judgement.Judged) it).goal());
    }
}
