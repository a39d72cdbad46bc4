package io.plumbline.judging.forecast;

/// What a series looks like on its scale, its season removed: the numbers from which weights and spreads are learned.
/// A step is the change from one period to the next.
final class Shape {

    private static final double LEAST = 3e-4;

    private final double[] rest;
    private final int perYear;
    private final double size;
    private final double meanStep;
    private final double usualStep;
    private final double deviation;
    private final double persistence;

    Shape(double[] rest, int perYear) {
        this.rest = rest;
        this.perYear = perYear;
        int steps = rest.length - 1;
        size = Math.log(rest.length) - Math.log(perYear == 1 ? 20 : perYear == 4 ? 45 : 110);
        meanStep = (rest[steps] - rest[0]) / steps;
        usualStep = usualStep(steps);
        double squares = 0;
        double products = 0;
        double before = 0;
        for (int t = 1; t <= steps; t++) {
            double step = rest[t] - rest[t - 1] - meanStep;
            squares += step * step;
            products += step * before;
            before = step;
        }
        deviation = Math.sqrt(squares / Math.max(1, steps - 1)) + 1e-9;
        persistence = products / (squares + 1e-12);
    }

    double usualStep() {
        return usualStep;
    }

    double last() {
        return rest[rest.length - 1];
    }

    /// Inputs of [Combination]; `seasonalStrength` is that of [Seasonality].
    double[] forWeights(double seasonalStrength) {
        int steps = rest.length - 1;
        int recent = Math.min(steps, perYear == 1 ? 4 : 2 * perYear);
        double recentStep = (last() - rest[steps - recent]) / recent;
        return new double[] {
            1,
            size,
            within(meanStep / deviation * Math.sqrt(steps) / 3, 2),
            persistence * 2,
            seasonalStrength * 2 - 1,
            within((recentStep - meanStep) / deviation * Math.sqrt(recent) / 2, 2),
            within(Math.log(deviation) + 2.5, 2),
            within(Math.abs(meanStep) / deviation * 2, 2)
        };
    }

    /// Inputs of [Spread]: `fitError` is the deviation of the damped trend's errors, `scaled` the values with season.
    double[] forSpread(double[] scaled, double fitError) {
        double yearly = 0;
        for (int t = perYear; t < scaled.length; t++) {
            yearly += Math.abs(scaled[t] - scaled[t - perYear] - meanStep * perYear);
        }
        yearly /= Math.max(1, scaled.length - perYear);
        double trend = Math.abs(within(meanStep / deviation * Math.sqrt(rest.length - 1.0) / 3, 2));
        return new double[] {
            1,
            log(usualStep),
            log(fitError),
            log(yearly),
            size,
            trend,
            log(usualStep(Math.min(rest.length - 1, Math.max(6, 2 * perYear))))
        };
    }

    static double within(double value, double limit) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, -limit, limit);
    }

    /// The mean size of the last `steps` steps.
    private double usualStep(int steps) {
        double sum = 0;
        for (int t = rest.length - steps; t < rest.length; t++) {
            sum += Math.abs(rest[t] - rest[t - 1]);
        }
        return Math.max(sum / steps, LEAST);
    }

    private static double log(double value) {
        return Math.log(Math.max(value, LEAST)) + 3;
    }
}
