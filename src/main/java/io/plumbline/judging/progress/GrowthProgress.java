package io.plumbline.judging.progress;

import java.util.Arrays;

/// Average growth (年均增长): the geometric mean of chained yearly rates at constant prices, never of current-price levels.
/// Rates are shares: 0.055 is 5.5 %.
public final class GrowthProgress {

    private GrowthProgress() {}

    /// ∏(1 + r): how many times the base the chained level is.
    public static double chained(double[] rates) {
        return Arrays.stream(rates).reduce(1, (level, rate) -> level * (1 + rate));
    }

    /// (∏(1 + r))^(1/n) - 1.
    public static double average(double[] rates) {
        return Math.pow(chained(rates), 1.0 / rates.length) - 1;
    }

    /// What each of the remaining years must average so that all `years` average `target`.
    public static double requiredRest(double[] rates, double target, int years) {
        int left = years - rates.length;
        if (left <= 0) {
            throw new IllegalArgumentException("""
                    No year is left: %d of %d have passed.
                    Maybe the plan ends later.""".formatted(rates.length, years));
        }
        return Math.pow(Math.pow(1 + target, years) / chained(rates), 1.0 / left) - 1;
    }

    public static Progress progress(double[] rates, double target, int years) {
        double average = average(rates);
        double share = Math.log(chained(rates)) / (years * Math.log1p(target));
        return new Progress.Share(
                ProgressMethod.AVERAGE_GROWTH,
                share,
                (double) rates.length / years,
                "前 %d 年年均 %.2f%%，目标 %.2f%% (average %.2f %% of %.2f %%)"
                        .formatted(rates.length, 100 * average, 100 * target, 100 * average, 100 * target));
    }
}
