package io.plumbline.judging.forecast;

import java.util.Arrays;

/// The law of errors divided by their usual size: its quantiles at fixed chances, straight lines between them, and
/// exponential tails beyond.
final class ErrorLaw {

    private static final double[] CHANCES = chances();

    private final double[] quantiles;

    ErrorLaw(double[] quantiles) {
        this.quantiles = quantiles;
    }

    double[] quantiles() {
        return quantiles;
    }

    static int points() {
        return CHANCES.length;
    }

    /// From errors in any order; at least two.
    static ErrorLaw of(double[] errors) {
        double[] sorted = errors.clone();
        Arrays.sort(sorted);
        double[] quantiles = new double[CHANCES.length];
        for (int i = 0; i < quantiles.length; i++) {
            double place = Math.clamp(CHANCES[i] * (sorted.length + 1) - 1, 0, sorted.length - 1.0);
            int below = Math.min((int) place, sorted.length - 2);
            quantiles[i] = sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
        }
        return new ErrorLaw(quantiles);
    }

    double quantile(double chance) {
        int last = CHANCES.length - 1;
        if (chance <= CHANCES[0]) {
            return quantiles[0] + tail() * Math.log(Math.max(chance, 1e-12) / CHANCES[0]);
        }
        if (chance >= CHANCES[last]) {
            return quantiles[last] - tail() * Math.log(Math.max(1 - chance, 1e-12) / (1 - CHANCES[last]));
        }
        int found = Arrays.binarySearch(CHANCES, chance);
        if (found >= 0) {
            return quantiles[found];
        }
        int above = -found - 1;
        double share = (chance - CHANCES[above - 1]) / (CHANCES[above] - CHANCES[above - 1]);
        return quantiles[above - 1] + share * (quantiles[above] - quantiles[above - 1]);
    }

    /// The chance of an error of at most `error`.
    double chanceUpTo(double error) {
        int last = CHANCES.length - 1;
        if (error <= quantiles[0]) {
            return CHANCES[0] * Math.exp((error - quantiles[0]) / tail());
        }
        if (error >= quantiles[last]) {
            return 1 - (1 - CHANCES[last]) * Math.exp((quantiles[last] - error) / tail());
        }
        int above = 1;
        for (int step = Integer.highestOneBit(last); step > 0; step /= 2) {
            if (above + step <= last && quantiles[above + step - 1] <= error) {
                above += step;
            }
        }
        double width = quantiles[above] - quantiles[above - 1];
        double share = width > 0 ? (error - quantiles[above - 1]) / width : 0.5;
        return CHANCES[above - 1] + share * (CHANCES[above] - CHANCES[above - 1]);
    }

    /// The range over which a tail falls by e.
    private double tail() {
        return 0.1 * (quantiles[quantiles.length - 1] - quantiles[0]) + 1e-12;
    }

    private static double[] chances() {
        double[] low = {0.001, 0.0025, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.08};
        double[] chances = new double[2 * low.length + 41];
        for (int i = 0; i < low.length; i++) {
            chances[i] = low[i];
            chances[chances.length - 1 - i] = 1 - low[i];
        }
        for (int i = 0; i < 41; i++) {
            chances[low.length + i] = 0.1 + 0.02 * i;
        }
        return chances;
    }
}
