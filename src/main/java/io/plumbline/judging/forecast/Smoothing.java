package io.plumbline.judging.forecast;

/// Exponential smoothing by level and trend (指数平滑) over all choices of a grid at once.
///
/// The errors are linear in the level and trend before the first value, so the best start of each choice is found by
/// least squares, held near a plain first guess by a ridge; forecasts are averaged by [Likelihood] (Hyndman et al.
/// 2008, chapters 2 to 5). Lanes are the choices of the grid.
final class Smoothing {

    private static final double LEVEL_RIDGE = 0.3;
    private static final double TREND_RIDGE = 1.0;

    private final SmoothingGrid grid;
    private final int count;
    private final double floor;
    private final double[] level;
    private final double[] trend;
    /// What one unit of starting level, and of starting trend, still adds to level and trend.
    private final double[] levelOfLevel;
    private final double[] trendOfLevel;
    private final double[] levelOfTrend;
    private final double[] trendOfTrend;
    private final double[] errors;
    private final double[] byLevel;
    private final double[] byTrend;
    private final double[] levelLevel;
    private final double[] levelTrend;
    private final double[] trendTrend;

    private Smoothing(SmoothingGrid grid, double[] series) {
        this.grid = grid;
        count = series.length;
        boolean trending = grid != SmoothingGrid.LEVEL;
        int lead = Math.min(count - 1, 4);
        double slope = trending ? (series[lead] - series[0]) / lead : 0;
        level = grid.filled(series[0] - slope);
        trend = grid.filled(slope);
        levelOfLevel = grid.filled(1);
        trendOfLevel = grid.filled(0);
        levelOfTrend = grid.filled(0);
        trendOfTrend = grid.filled(trending ? 1 : 0);
        errors = grid.filled(0);
        byLevel = grid.filled(0);
        byTrend = grid.filled(0);
        levelLevel = grid.filled(LEVEL_RIDGE);
        levelTrend = grid.filled(0);
        trendTrend = grid.filled(TREND_RIDGE);
        floor = floor(series);
        for (double value : series) {
            take(value);
        }
        start();
    }

    static double[] forecast(SmoothingGrid grid, double[] series, int horizon) {
        return new Smoothing(grid, series).ahead(horizon);
    }

    /// The forecast followed by the deviation of its errors one period ahead, as last element.
    static double[] forecastAndError(SmoothingGrid grid, double[] series, int horizon) {
        Smoothing smoothing = new Smoothing(grid, series);
        double[] ahead = smoothing.ahead(horizon);
        double[] both = new double[horizon + 1];
        System.arraycopy(ahead, 0, both, 0, horizon);
        double best = Double.POSITIVE_INFINITY;
        for (double sum : smoothing.errors) {
            best = Math.min(best, sum);
        }
        both[horizon] = Math.sqrt(Math.max(best, smoothing.floor) / Math.max(1, series.length - 2));
        return both;
    }

    private static double floor(double[] series) {
        double steps = 0;
        for (int t = 1; t < series.length; t++) {
            steps += Math.abs(series[t] - series[t - 1]);
        }
        double usual = Math.max(steps / Math.max(1, series.length - 1), 1e-9 * (1 + Math.abs(series[0])));
        return 1e-6 * usual * usual;
    }

    private void take(double value) {
        double[] alpha = grid.alpha;
        double[] beta = grid.beta;
        double[] phi = grid.phi;
        for (int g = 0; g < level.length; g++) {
            double fading = phi[g] * trend[g];
            double expected = level[g] + fading;
            double error = value - expected;
            level[g] = expected + alpha[g] * error;
            trend[g] = fading + beta[g] * error;
            double levelFading = phi[g] * trendOfLevel[g];
            double ofLevel = levelOfLevel[g] + levelFading;
            levelOfLevel[g] = ofLevel - alpha[g] * ofLevel;
            trendOfLevel[g] = levelFading - beta[g] * ofLevel;
            double trendFading = phi[g] * trendOfTrend[g];
            double ofTrend = levelOfTrend[g] + trendFading;
            levelOfTrend[g] = ofTrend - alpha[g] * ofTrend;
            trendOfTrend[g] = trendFading - beta[g] * ofTrend;
            errors[g] += error * error;
            byLevel[g] += error * ofLevel;
            byTrend[g] += error * ofTrend;
            levelLevel[g] += ofLevel * ofLevel;
            levelTrend[g] += ofLevel * ofTrend;
            trendTrend[g] += ofTrend * ofTrend;
        }
    }

    /// Moves every lane to its best start.
    private void start() {
        for (int g = 0; g < level.length; g++) {
            double determinant = levelLevel[g] * trendTrend[g] - levelTrend[g] * levelTrend[g];
            double byLevelStart = (trendTrend[g] * byLevel[g] - levelTrend[g] * byTrend[g]) / determinant;
            double byTrendStart = (levelLevel[g] * byTrend[g] - levelTrend[g] * byLevel[g]) / determinant;
            level[g] += byLevelStart * levelOfLevel[g] + byTrendStart * levelOfTrend[g];
            trend[g] += byLevelStart * trendOfLevel[g] + byTrendStart * trendOfTrend[g];
            errors[g] -= byLevelStart * byLevel[g] + byTrendStart * byTrend[g];
        }
    }

    private double[] ahead(int horizon) {
        double[] shares = Likelihood.shares(errors, count, floor);
        double[] ahead = new double[horizon];
        for (int g = 0; g < shares.length; g++) {
            if (shares[g] > 0) {
                double value = level[g];
                double step = trend[g];
                for (int k = 0; k < horizon; k++) {
                    step *= grid.phi[g];
                    value += step;
                    ahead[k] += shares[g] * value;
                }
            }
        }
        return ahead;
    }
}
