package io.plumbline.judging.forecast;

/// One linear regression for all series (汇总自回归): the change up to each step ahead, in usual steps of the series,
/// from its latest changes (a global model: Montero-Manso & Hyndman, “Principles and algorithms for forecasting groups
/// of time series”, International Journal of Forecasting 2021).
///
/// `coefficients[k]` are those for `k + 1` steps ahead.
final class PooledRegression {

    private final double[][] coefficients;

    PooledRegression(double[][] coefficients) {
        this.coefficients = coefficients;
    }

    double[][] coefficients() {
        return coefficients;
    }

    static int inputs(int perYear) {
        return lags(perYear) + 5;
    }

    private static int lags(int perYear) {
        return perYear == 1 ? 5 : perYear == 4 ? 8 : 13;
    }

    /// On the scale of the series, its season removed.
    double[] forecast(double[] rest, int perYear, int horizon) {
        double[] inputs = inputs(rest, rest.length, perYear);
        double usual = usualStep(rest, rest.length);
        double last = rest[rest.length - 1];
        double[] ahead = new double[horizon];
        for (int k = 0; k < horizon; k++) {
            double[] weights = coefficients[Math.min(k, coefficients.length - 1)];
            double change = 0;
            for (int i = 0; i < inputs.length; i++) {
                change += weights[i] * inputs[i];
            }
            ahead[k] = last + change * usual;
        }
        return ahead;
    }

    /// What the regression sees of the first `count` values.
    static double[] inputs(double[] rest, int count, int perYear) {
        int lags = lags(perYear);
        double usual = usualStep(rest, count);
        double last = rest[count - 1];
        double meanStep = (last - rest[0]) / (count - 1);
        double[] inputs = new double[lags + 5];
        for (int lag = 1; lag <= lags; lag++) {
            int past = count - 1 - lag;
            double change = past >= 0 ? last - rest[past] : meanStep * lag;
            inputs[lag - 1] = Shape.within(change / usual / Math.sqrt(lag), 6);
        }
        double drift = Shape.within(meanStep / usual, 3);
        inputs[lags] = 1;
        inputs[lags + 1] = drift;
        inputs[lags + 2] = recentDrift(rest, count, 3 * perYear) / usual;
        inputs[lags + 3] = Shape.within(Math.log(usual) + 3, 3) * drift * 0.3;
        inputs[lags + 4] = recentDrift(rest, count, Math.max(8, 5 * perYear)) / usual;
        inputs[lags + 2] = Shape.within(inputs[lags + 2], 3);
        inputs[lags + 4] = Shape.within(inputs[lags + 4], 3);
        return inputs;
    }

    static double usualStep(double[] rest, int count) {
        double sum = 0;
        for (int t = 1; t < count; t++) {
            sum += Math.abs(rest[t] - rest[t - 1]);
        }
        return Math.max(sum / (count - 1), 2e-4);
    }

    private static double recentDrift(double[] rest, int count, int periods) {
        int recent = Math.min(count - 1, periods);
        return (rest[count - 1] - rest[count - 1 - recent]) / recent;
    }
}
