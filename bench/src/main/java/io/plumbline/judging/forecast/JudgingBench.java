package io.plumbline.judging.forecast;

import io.plumbline.judging.Aim;
import io.plumbline.judging.Judge;
import io.plumbline.judging.Question;
import io.plumbline.judging.Thresholds;
import io.plumbline.judging.scoring.Scoreboard;
import io.plumbline.judging.warning.OutbreakBench;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Measures judging: `FOLDER` scores the sample in it by cross-fitting, by transfer and with the shipped weights;
/// `--series FILE --baselines FILE --targets FILE` scores another sample of the same form with the shipped weights.
final class JudgingBench {

    private final List<SampleSeries> sample;
    private final Map<String, double[]> naive = new HashMap<>();
    private final PlanTargets targets;
    private final Map<Frequency, Weights> shipped = WeightsFile.shipped();

    private JudgingBench(Path series, Path baselines, Path targets) throws IOException {
        sample = SampleSeries.read(series);
        for (String line : Files.readAllLines(baselines)) {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals("naive2")) {
                naive.put(cells[0], new double[] {Double.parseDouble(cells[4]), Double.parseDouble(cells[5])});
            }
        }
        this.targets = PlanTargets.read(targets);
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Path> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], Path.of(arguments[i + 1]));
        }
        Path folder = options.get("--folder");
        if (folder == null) {
            new JudgingBench(options.get("--series"), options.get("--baselines"), options.get("--targets"))
                    .scoreShipped();
            return;
        }
        new JudgingBench(
                        folder.resolve("series.tsv"),
                        folder.resolve("baselines.tsv"),
                        folder.resolve("ptb_targets.tsv"))
                .scoreAll();
        OutbreakBench.figures(folder.resolve("ews_sim.tsv")).forEach(System.out::println);
    }

    private void scoreShipped() {
        for (Frequency frequency : Frequency.values()) {
            List<SampleSeries> own = of(frequency);
            if (!own.isEmpty()) {
                Function<SampleSeries, Weights> weights = series -> shipped(frequency);
                Evaluation evaluation = Evaluation.of(own, naive, weights);
                print("judging.shipped.owa", frequency, evaluation.owa(), "ratio");
                accuracy(frequency, evaluation);
                planTargets("ptb", own, frequency, weights);
            }
        }
        speed();
    }

    private void scoreAll() {
        for (Frequency frequency : Frequency.values()) {
            List<SampleSeries> own = of(frequency);
            Function<SampleSeries, Weights> cross = crossFitted(frequency, own);
            Evaluation evaluation = Evaluation.of(own, naive, cross);
            print("judging.owa", frequency, evaluation.owa(), "ratio");
            accuracy(frequency, evaluation);
            Function<SampleSeries, Weights> ship = series -> shipped(frequency);
            Evaluation withShipped = Evaluation.of(own, naive, ship);
            print("judging.shipped.owa", frequency, withShipped.owa(), "ratio");
            print("judging.shipped.cov95", frequency, withShipped.coverage(), "share");
            print("judging.shipped.msis", frequency, withShipped.intervalScore(), "scaled");
            print(
                    "judging.transfer.owa",
                    frequency,
                    Evaluation.of(own, naive, transferred(frequency, own)).owa(),
                    "ratio");
            planTargets("ptb", own, frequency, cross);
            planTargets("ptb.shipped", own, frequency, ship);
            if (frequency == Frequency.YEARLY) {
                short8(own, cross, ship);
            }
        }
        speed();
    }

    private void accuracy(Frequency frequency, Evaluation evaluation) {
        print("judging.cov95", frequency, evaluation.coverage(), "share");
        print("judging.msis", frequency, evaluation.intervalScore(), "scaled");
    }

    private void planTargets(
            String name, List<SampleSeries> own, Frequency frequency, Function<SampleSeries, Weights> weights) {
        Scoreboard levels = targets.score(own, true, weights);
        Scoreboard sums = targets.score(own, false, weights);
        print(name + ".brier.level", frequency, levels.brier(), "score");
        print(name + ".brier.cum", frequency, sums.brier(), "score");
        print(name + ".ece.level", frequency, levels.calibrationError(), "share");
        print(name + ".ece.cum", frequency, sums.calibrationError(), "share");
    }

    /// Yearly series cut to their last eight points; naive errors relative to the naive forecast of the cut series.
    private void short8(
            List<SampleSeries> own, Function<SampleSeries, Weights> cross, Function<SampleSeries, Weights> ship) {
        List<SampleSeries> cut = new ArrayList<>();
        Map<String, double[]> naiveOfCut = new HashMap<>();
        for (SampleSeries series : own) {
            double[] train = series.train();
            double[] last = Arrays.copyOfRange(train, Math.max(0, train.length - 8), train.length);
            double scale = Scores.naiveScale(last, last.length, 1);
            if (scale > 0) {
                cut.add(new SampleSeries(
                        series.id(), series.source(), series.frequency(), series.rank(), last, series.test()));
                double[] flat = new double[series.test().length];
                Arrays.fill(flat, last[last.length - 1]);
                naiveOfCut.put(series.id(), new double[] {
                    Scores.percentageError(flat, series.test()), Scores.scaledError(flat, series.test(), scale)
                });
            }
        }
        line("judging.owa.short8", Evaluation.of(cut, naiveOfCut, cross).owa(), "ratio");
        line("judging.shipped.owa.short8", Evaluation.of(cut, naiveOfCut, ship).owa(), "ratio");
    }

    private static Function<SampleSeries, Weights> crossFitted(Frequency frequency, List<SampleSeries> own) {
        Trainer trainer = new Trainer(frequency, withSimulated(frequency, own));
        List<Weights> folds = new ArrayList<>();
        for (int fold = 0; fold < Trainer.GROUPS; fold++) {
            folds.add(trainer.without(fold));
        }
        return series -> folds.get(series.rank() % Trainer.GROUPS);
    }

    /// What is scored on one source is learned from the others and from simulated series.
    private static Function<SampleSeries, Weights> transferred(Frequency frequency, List<SampleSeries> own) {
        Map<String, Weights> bySource = new HashMap<>();
        own.stream().map(SampleSeries::source).distinct().forEach(source -> {
            List<SampleSeries> others =
                    own.stream().filter(it -> !it.source().equals(source)).toList();
            bySource.put(source, new Trainer(frequency, withSimulated(frequency, others)).without(-1));
        });
        return series -> bySource.get(series.source());
    }

    private static List<TrainingSeries> withSimulated(Frequency frequency, List<SampleSeries> own) {
        List<TrainingSeries> training = new ArrayList<>(SimulatedSeries.list(frequency));
        own.forEach(it -> training.add(new TrainingSeries(it.known(), it.test().length, it.rank() % Trainer.GROUPS)));
        return training;
    }

    /// Complete forecasts with 95 % bounds on one thread, after one pass to warm up; and whole judgements.
    private void speed() {
        for (Frequency frequency : Frequency.values()) {
            List<SampleSeries> own = of(frequency);
            if (!own.isEmpty()) {
                double seconds = fastest(() -> bounds(own, shipped(frequency)));
                print("judging.series_per_s", frequency, own.size() / seconds, "series/s");
            }
        }
        List<SampleSeries> quarterly = of(Frequency.QUARTERLY);
        if (!quarterly.isEmpty()) {
            line("judging.rejudge_ms", fastest(() -> judge(quarterly, 1000)), "ms"); // seconds a thousand
            line("judging.100k_cpu_s", seconds(() -> judge(quarterly, 100_000)), "s");
        }
    }

    private static double bounds(List<SampleSeries> own, Weights weights) {
        double sum = 0;
        for (SampleSeries series : own) {
            Forecast forecast = Evaluation.forecast(series, weights);
            for (int step = 1; step <= forecast.horizon(); step++) {
                sum += forecast.level(step).quantile(0.025) + forecast.level(step).quantile(0.975);
            }
        }
        return sum;
    }

    private static double judge(List<SampleSeries> quarterly, int count) {
        Judge judge = new Judge(Forecaster.shipped(), Thresholds.USUAL);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            SampleSeries series = quarterly.get(i % quarterly.size());
            double bound = series.train()[series.train().length - 1] * (1 + 0.0001 * (i % 3000));
            Question question = new Question(new Aim.AtLeast(bound), series.known(), 20, 12);
            sum += judge.judge(question).rating().name().length();
        }
        return sum;
    }

    /// The least CPU seconds of three runs.
    private static double fastest(Supplier<Double> work) {
        return Math.min(seconds(work), Math.min(seconds(work), seconds(work)));
    }

    private static double seconds(Supplier<Double> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (Double.isNaN(work.get())) {
            throw new IllegalStateException("A forecast is no number.");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private Weights shipped(Frequency frequency) {
        return shipped.get(frequency);
    }

    private List<SampleSeries> of(Frequency frequency) {
        return sample.stream().filter(it -> it.frequency() == frequency).toList();
    }

    private static void print(String name, Frequency frequency, double value, String unit) {
        line(name + "." + frequency.name().toLowerCase(Locale.ROOT), value, unit);
    }

    private static void line(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s: %.4f %s%n", name, value, unit);
    }
}
