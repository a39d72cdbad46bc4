package io.plumbline.judging.forecast;

import java.util.Arrays;

/// An autoregression around the mean (自回归), its coefficients by Burg's method (Burg 1975), its order by the corrected
/// criterion of Hurvich & Tsai (“Regression and time series model selection in small samples”, Biometrika 1989).
final class Autoregression {

    private double[] coefficients = new double[0];

    private Autoregression() {}

    /// Forecasts of the series itself; `highest` bounds the order, as does a quarter of the length.
    static double[] forecast(double[] series, int highest, int horizon) {
        double mean = Arrays.stream(series).average().orElse(0);
        double[] path = new double[series.length + horizon];
        for (int t = 0; t < series.length; t++) {
            path[t] = series[t] - mean;
        }
        double[] centred = Arrays.copyOf(path, series.length);
        Autoregression fitted = new Autoregression();
        fitted.fit(centred, Math.min(highest, series.length / 4));
        double[] ahead = new double[horizon];
        for (int k = 0; k < horizon; k++) {
            int now = series.length + k;
            for (int i = 0; i < fitted.coefficients.length && i < now; i++) {
                path[now] += fitted.coefficients[i] * path[now - 1 - i];
            }
            ahead[k] = path[now] + mean;
        }
        return ahead;
    }

    private void fit(double[] centred, int highest) {
        int count = centred.length;
        double[] forward = centred.clone();
        double[] backward = centred.clone();
        double[] current = new double[0];
        double variance = 1e-300;
        for (double value : centred) {
            variance += value * value / count;
        }
        double best = criterion(variance, 0, count);
        for (int order = 1; order <= highest; order++) {
            double reflection = reflect(forward, backward, order);
            current = extended(current, reflection);
            variance *= 1 - reflection * reflection;
            double criterion = criterion(variance, order, count);
            if (criterion < best) {
                best = criterion;
                coefficients = current;
            }
        }
    }

    private static double criterion(double variance, int order, int count) {
        return count * Math.log(variance + 1e-300) + 2.0 * (order + 1) * count / Math.max(1, count - order - 2);
    }

    /// Burg's step: the reflection that leaves the least forward and backward error; both are replaced by what it
    /// leaves.
    private static double reflect(double[] forward, double[] backward, int order) {
        double shared = 0;
        double power = 1e-300;
        for (int t = order; t < forward.length; t++) {
            shared += forward[t] * backward[t - 1];
            power += forward[t] * forward[t] + backward[t - 1] * backward[t - 1];
        }
        double reflection = 2 * shared / power;
        for (int t = forward.length - 1; t >= order; t--) {
            double left = forward[t];
            forward[t] = left - reflection * backward[t - 1];
            backward[t] = backward[t - 1] - reflection * left;
        }
        return reflection;
    }

    private static double[] extended(double[] coefficients, double reflection) {
        int order = coefficients.length + 1;
        double[] next = new double[order];
        for (int i = 0; i < order - 1; i++) {
            next[i] = coefficients[i] - reflection * coefficients[order - 2 - i];
        }
        next[order - 1] = reflection;
        return next;
    }
}
