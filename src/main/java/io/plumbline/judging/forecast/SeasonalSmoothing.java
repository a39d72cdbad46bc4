package io.plumbline.judging.forecast;

/// Exponential smoothing by level, damped trend and season (Holt 1957, Winters 1960; in the error-correction form of
/// Hyndman et al. 2008, chapter 3, additive) over all choices of a grid at once. On logarithms the season multiplies.
final class SeasonalSmoothing {

    private final SmoothingGrid grid = SmoothingGrid.SEASONAL;
    private final int perYear;
    private final int count;
    private final double[] level;
    private final double[] trend;
    private final double[][] season;
    private final double[] errors = grid.filled(0);

    private SeasonalSmoothing(double[] series, int perYear, Seasonality start) {
        this.perYear = perYear;
        count = series.length;
        double first = 0;
        double second = 0;
        for (int t = 0; t < perYear; t++) {
            first += (series[t] - start.at(t)) / perYear;
            second += (series[t + perYear] - start.at(t)) / perYear;
        }
        double slope = 0.5 * (second - first) / perYear;
        level = grid.filled(first - slope * 0.5 * perYear);
        trend = grid.filled(slope);
        season = new double[perYear][];
        for (int j = 0; j < perYear; j++) {
            season[j] = grid.filled(start.at(j));
        }
        for (int t = 0; t < count; t++) {
            take(series[t], season[t % perYear]);
        }
    }

    /// Needs two years of values; `start` is the season to begin with, on the scale of the series.
    static double[] forecast(double[] series, int perYear, Seasonality start, int horizon) {
        return new SeasonalSmoothing(series, perYear, start).ahead(horizon);
    }

    private void take(double value, double[] now) {
        double[] alpha = grid.alpha;
        double[] beta = grid.beta;
        double[] phi = grid.phi;
        double[] gamma = grid.gamma;
        for (int g = 0; g < level.length; g++) {
            double fading = phi[g] * trend[g];
            double expected = level[g] + fading;
            double error = value - expected - now[g];
            level[g] = expected + alpha[g] * error;
            trend[g] = fading + beta[g] * error;
            now[g] += gamma[g] * error;
            errors[g] += error * error;
        }
    }

    private double[] ahead(int horizon) {
        double[] shares = Likelihood.shares(errors, count, 1e-12);
        double[] ahead = new double[horizon];
        for (int g = 0; g < shares.length; g++) {
            if (shares[g] > 0) {
                double value = level[g];
                double step = trend[g];
                for (int k = 0; k < horizon; k++) {
                    step *= grid.phi[g];
                    value += step;
                    ahead[k] += shares[g] * (value + season[(count + k) % perYear][g]);
                }
            }
        }
        return ahead;
    }
}
