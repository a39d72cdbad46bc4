package io.plumbline.judging.forecast;

/// The dynamic optimised Theta model (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler, “Models for optimising the
/// theta method and their relationship to state space models”, International Journal of Forecasting 2016, DOTM),
/// averaged over a grid of α and θ by [Likelihood] instead of optimised.
final class DynamicTheta {

    private static final double[] ALPHAS = {0.02, 0.06, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98};
    private static final double[] THETAS = {1.0, 1.3, 1.7, 2.2, 3.0, 4.5};
    private static final int LANES = ALPHAS.length * THETAS.length;
    private static final double[] ALPHA = new double[LANES];
    private static final double[] WEIGHT = new double[LANES];

    static {
        for (int g = 0; g < LANES; g++) {
            ALPHA[g] = ALPHAS[g / THETAS.length];
            WEIGHT[g] = 1 - 1 / THETAS[g % THETAS.length];
        }
    }

    private final double[] level = new double[LANES];
    private final double[] power = new double[LANES];
    private final double[] errors = new double[LANES];
    /// The line that least squares lays through the values so far: its intercept, its slope, their mean.
    private double intercept;
    private double slope;
    private double mean;

    private DynamicTheta(double[] series) {
        mean = series[0];
        intercept = series[0];
        for (int g = 0; g < LANES; g++) {
            power[g] = 1 - ALPHA[g];
            level[g] = series[0];
        }
        for (int t = 2; t <= series.length; t++) {
            take(series[t - 1], t > 2);
            redraw(series[t - 1], t);
        }
    }

    static double[] forecast(double[] series, int horizon) {
        return new DynamicTheta(series).ahead(series.length, series[0], horizon);
    }

    private void take(double value, boolean counts) {
        double counted = counts ? 1 : 0;
        for (int g = 0; g < LANES; g++) {
            double nextPower = power[g] * (1 - ALPHA[g]);
            double line = power[g] * intercept + (1 - nextPower) / ALPHA[g] * slope;
            double error = value - level[g] - WEIGHT[g] * line;
            errors[g] += counted * error * error;
            level[g] += ALPHA[g] * (value - level[g]);
            power[g] = nextPower;
        }
    }

    private void redraw(double value, int t) {
        double nextMean = ((t - 1) * mean + value) / t;
        slope = ((t - 2) * slope + 6.0 / t * (value - mean)) / (t + 1);
        mean = nextMean;
        intercept = mean - slope * (t + 1) / 2.0;
    }

    /// The recursion goes on with its own forecasts as values, lane by lane.
    private double[] ahead(int count, double first, int horizon) {
        double[] shares = Likelihood.shares(errors, count - 2, 1e-12 * (1 + first * first));
        double[] lines = {intercept, slope, mean};
        double[] ahead = new double[horizon];
        for (int g = 0; g < LANES; g++) {
            if (shares[g] == 0) {
                continue;
            }
            intercept = lines[0];
            slope = lines[1];
            mean = lines[2];
            for (int k = 0; k < horizon; k++) {
                double nextPower = power[g] * (1 - ALPHA[g]);
                double value = level[g] + WEIGHT[g] * (power[g] * intercept + (1 - nextPower) / ALPHA[g] * slope);
                ahead[k] += shares[g] * value;
                level[g] += ALPHA[g] * (value - level[g]);
                power[g] = nextPower;
                redraw(value, count + k + 1);
            }
        }
        return ahead;
    }
}
