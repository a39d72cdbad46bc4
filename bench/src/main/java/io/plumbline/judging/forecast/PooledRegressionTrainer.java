package io.plumbline.judging.forecast;

import java.util.ArrayList;
import java.util.List;

/// Learns [PooledRegression]: least absolute deviations by reweighted least squares with a ridge, each series weighing
/// as the root of its origins.
final class PooledRegressionTrainer {

    private static final int ROUNDS = 6;
    private static final int MOST_ORIGINS = 40;

    private record Row(double[] inputs, double[] changes, double weight) {}

    private final int perYear;
    private final int horizon;
    private final List<Row> rows = new ArrayList<>();

    PooledRegressionTrainer(int perYear, int horizon) {
        this.perYear = perYear;
        this.horizon = horizon;
    }

    void add(History history) {
        double[] values = history.values();
        double[] scaled = Scale.of(values).to(values);
        double[] rest = Seasonality.of(scaled, perYear).removedFrom(scaled);
        int first = perYear == 1 ? 5 : 2 * perYear;
        int step = Math.max(1, (rest.length - first) / MOST_ORIGINS);
        int origins = Math.max(0, (rest.length - 1 - first) / step + 1);
        for (int origin = rest.length - 1; origin >= first; origin -= step) {
            rows.add(new Row(
                    PooledRegression.inputs(rest, origin, perYear), changes(rest, origin), 1 / Math.sqrt(origins)));
        }
    }

    PooledRegression learn() {
        double[][] coefficients = new double[horizon][];
        for (int k = 0; k < horizon; k++) {
            coefficients[k] = learn(k);
        }
        return new PooledRegression(coefficients);
    }

    private double[] changes(double[] rest, int origin) {
        double usual = PooledRegression.usualStep(rest, origin);
        double[] changes = new double[horizon];
        for (int k = 0; k < horizon; k++) {
            changes[k] = origin + k < rest.length
                    ? Shape.within((rest[origin + k] - rest[origin - 1]) / usual, 8 * Math.sqrt(k + 1.0))
                    : Double.NaN;
        }
        return changes;
    }

    private double[] learn(int k) {
        double[] weights = new double[PooledRegression.inputs(perYear)];
        for (int round = 0; round < ROUNDS; round++) {
            LinearSystem system = new LinearSystem(weights.length, 0.0004 * rows.size());
            for (Row row : rows) {
                if (!Double.isNaN(row.changes[k])) {
                    double error = Math.abs(row.changes[k] - dot(weights, row.inputs));
                    system.add(
                            row.weight / (round == 0 ? 1 : Math.max(0.5, error)), row.inputs, row.changes[k]);
                }
            }
            weights = system.solve();
        }
        return weights;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
