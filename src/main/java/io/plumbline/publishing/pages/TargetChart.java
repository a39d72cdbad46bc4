package io.plumbline.publishing.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Goalpost;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.standing.PastAnswer;
import io.plumbline.judging.standing.Standing;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.PriceBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Figures, forecast and target of one commitment as the page's script draws them: by period the past, then what is
/// expected with the bounds of 80 % (`low`, `high`); a sum over the plan as amounts a period. `goal` is the number to
/// be reached at the last period, absent where it does not compare with the periods. `chances` when the axis runs from
/// 0 to 100 %.
record TargetChart(
        String unit,
        List<String> periods,
        List<@Nullable Number> past,
        List<@Nullable Number> expected,
        List<@Nullable Number> low,
        List<@Nullable Number> high,
        @Nullable Double goal,
        boolean chances) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_PERIODS = 48;

    /// JSON; empty where there is no figure.
    static String of(Standing standing) {
        return standing.line()
                .map(line -> JSON.writeValueAsString(of(standing, line)))
                .orElse("");
    }

    /// The chances of attainment by the days from which they held, in per cent; JSON, empty for fewer than two.
    static String ofPast(List<PastAnswer> past) {
        List<PastAnswer> given =
                past.stream().filter(it -> it.findChance().isPresent()).toList();
        TargetChart chart = empty("%", null, true);
        for (PastAnswer answer : given) {
            double percent = Math.rint(1000 * answer.findChance().orElseThrow()) / 10;
            chart.add(answer.day().toString(), percent, null, null, null);
        }
        return given.size() < 2 ? "" : JSON.writeValueAsString(chart);
    }

    /// The longest run of figures that compare with each other; JSON, empty where there is none.
    static String of(List<Figure> figures) {
        return figures.stream()
                .filter(it -> it.findQuantity().isPresent())
                .collect(groupingBy(Comparing::of, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .map(run -> JSON.writeValueAsString(ofRun(run)))
                .orElse("");
    }

    /// Figures with the same of these can stand on one line.
    private record Comparing(int definition, Cumulation cumulation, PriceBasis price, int codeLength) {

        static Comparing of(Figure figure) {
            return new Comparing(
                    figure.cell().definition(),
                    figure.cell().cumulation(),
                    figure.cell().price(),
                    figure.cell().period().code().length());
        }
    }

    private static TargetChart ofRun(List<Figure> run) {
        TargetChart chart =
                empty(run.getFirst().findQuantity().orElseThrow().unit().text(), null);
        for (Figure figure : run.subList(Math.max(0, run.size() - MOST_PERIODS), run.size())) {
            chart.add(
                    figure.cell().period().code(),
                    figure.findQuantity().orElseThrow().value(),
                    null,
                    null,
                    null);
        }
        return chart;
    }

    private static TargetChart empty(String unit, @Nullable Double goal) {
        return empty(unit, goal, false);
    }

    private static TargetChart empty(String unit, @Nullable Double goal, boolean chances) {
        return new TargetChart(
                unit,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                goal,
                chances);
    }

    private static TargetChart of(Standing standing, Line line) {
        TargetChart chart = empty(line.unit().text(), goal(standing).orElse(null));
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
