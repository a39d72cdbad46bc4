package io.plumbline.judging.forecast;

import io.plumbline.judging.scoring.Matured;
import io.plumbline.judging.scoring.Scoreboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The plan-target benchmark: what chance was given to reach levels and sums, at several leads before the plan's end.
final class PlanTargets {

    private record Target(int planned, boolean level, double bound, boolean attained) {}

    private final Map<String, List<Target>> targets = new HashMap<>();

    static PlanTargets read(Path file) throws IOException {
        PlanTargets read = new PlanTargets();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("id")) {
                read.targets
                        .computeIfAbsent(cells[0], id -> new ArrayList<>())
                        .add(new Target(
                                Integer.parseInt(cells[4]),
                                cells[5].equals("level"),
                                Double.parseDouble(cells[7]),
                                cells[8].equals("1")));
            }
        }
        return read;
    }

    /// The chances given and what came, of level targets or of cumulative ones.
    Scoreboard score(List<SampleSeries> sample, boolean level, Function<SampleSeries, Weights> weights) {
        List<Matured> matured = new ArrayList<>();
        for (SampleSeries series : sample) {
            for (int lead : leads(series.frequency())) {
                add(matured, series, lead, level, weights);
            }
        }
        return Scoreboard.of(matured);
    }

    private void add(
            List<Matured> matured,
            SampleSeries series,
            int lead,
            boolean level,
            Function<SampleSeries, Weights> weights) {
        List<Target> own = targets.getOrDefault(series.id(), List.of());
        if (own.isEmpty()) {
            return;
        }
        double[] all = series.all();
        History known = History.of(series.frequency(), all).first(all.length - lead);
        Forecast forecast =
                new Forecaster(Map.of(series.frequency(), weights.apply(series))).forecast(known, lead);
        double done = 0;
        for (int t = all.length - own.getFirst().planned(); t < all.length - lead; t++) {
            done += all[t];
        }
        for (Target target : own) {
            if (target.level() == level) {
                double chance = level
                        ? forecast.level(lead).chanceOfAtLeast(target.bound())
                        : forecast.total(lead).chanceOfAtLeast(target.bound() - done);
                matured.add(new Matured(chance, target.attained()));
            }
        }
    }

    private static int[] leads(Frequency frequency) {
        return switch (frequency) {
            case YEARLY -> new int[] {5, 4, 3, 2, 1};
            case QUARTERLY -> new int[] {8, 6, 4, 2, 1};
            case MONTHLY -> new int[] {12, 9, 6, 3, 1};
        };
    }
}
