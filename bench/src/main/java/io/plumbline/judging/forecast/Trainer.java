package io.plumbline.judging.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns [Weights] from training series by groups, so that what a series is scored with, or calibrated with, was never
/// learned from it.
final class Trainer {

    static final int GROUPS = 5;

    private static final int FEWEST_ERRORS = 60;

    private final Frequency frequency;
    private final List<TrainingSeries> series;
    private final int horizon;
    private final List<HeldOut> heldOut = new ArrayList<>();
    private final Map<Integer, PooledRegression> pooled = new HashMap<>();

    Trainer(Frequency frequency, List<TrainingSeries> series) {
        this.frequency = frequency;
        this.series = series;
        horizon = series.stream().mapToInt(TrainingSeries::horizon).max().orElseThrow();
        for (TrainingSeries one : series) {
            holdOut(one);
        }
    }

    /// Learned from all groups but one; -1 leaves none out.
    Weights without(int group) {
        List<HeldOut> rows =
                heldOut.stream().filter(row -> row.group() != group).toList();
        Combination combination = new CombinationTrainer(rows, ridge()).learn();
        List<SpreadTrainer> levels = spreadTrainers();
        List<SpreadTrainer> totals = spreadTrainers();
        for (HeldOut row : rows) {
            addErrors(row, combination.combine(row.candidates()), levels, totals);
        }
        return new Weights(pooled(group), combination, learned(levels), learned(totals));
    }

    /// How strongly the shares of the methods are held near equal.
    private double ridge() {
        return switch (frequency) {
            case YEARLY -> 0.005;
            case QUARTERLY -> 0.02;
            case MONTHLY -> 0.003;
        };
    }

    private PooledRegression pooled(int left) {
        return pooled.computeIfAbsent(left, group -> {
            PooledRegressionTrainer trainer = new PooledRegressionTrainer(frequency.perYear(), horizon);
            series.stream().filter(one -> one.group() != group).forEach(one -> trainer.add(one.history()));
            return trainer.learn();
        });
    }

    /// Several origins a series, the last ones that leave the whole horizon.
    private void holdOut(TrainingSeries one) {
        int perYear = frequency.perYear();
        int least = perYear == 1 ? 5 : 2 * perYear;
        int step = perYear == 1 ? 2 : perYear == 4 ? 3 : 5;
        int most = perYear == 1 ? 4 : perYear == 4 ? 6 : 3;
        int used = 0;
        for (int origin = one.history().size() - one.horizon(); origin >= least && used < most; origin -= step) {
            used++;
            double[] values = one.history().values();
            double scale = Scores.naiveScale(values, origin, perYear);
            if (scale > 0) {
                Candidates candidates =
                        new Candidates(one.history().first(origin), pooled(one.group()), one.horizon());
                double[] outcomes = Arrays.copyOfRange(values, origin, origin + one.horizon());
                heldOut.add(new HeldOut(candidates, outcomes, scale, used == 1 ? 1 : 0.6, one.group()));
            }
        }
    }

    private List<SpreadTrainer> spreadTrainers() {
        List<SpreadTrainer> trainers = new ArrayList<>();
        for (int k = 0; k < horizon; k++) {
            trainers.add(new SpreadTrainer());
        }
        return trainers;
    }

    private static void addErrors(
            HeldOut row, double[] combined, List<SpreadTrainer> levels, List<SpreadTrainer> totals) {
        Candidates candidates = row.candidates();
        for (int k = 1; k <= combined.length; k++) {
            double outcome = Candidates.mean(row.outcomes(), k);
            double mean = Candidates.mean(combined, k);
            if (row.share() == 1) { // single values: only the latest origin, whose history is as long as what is asked
                levels.get(k - 1)
                        .add(
                                candidates.forLevel(k, combined),
                                candidates.scale().error(row.outcomes()[k - 1], combined[k - 1]));
            }
            totals.get(k - 1)
                    .add(candidates.forTotal(k, combined), candidates.scale().error(outcome, mean));
        }
    }

    private static List<Spread> learned(List<SpreadTrainer> trainers) {
        return trainers.stream()
                .takeWhile(trainer -> trainer.count() >= FEWEST_ERRORS)
                .map(SpreadTrainer::learn)
                .toList();
    }
}
