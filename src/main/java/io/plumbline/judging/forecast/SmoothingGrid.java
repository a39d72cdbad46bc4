package io.plumbline.judging.forecast;

import java.util.Arrays;

/// The parameter choices that a smoothing method averages over, one lane each: α of the level, β of the trend, φ by
/// which the trend fades each period, γ of the season.
final class SmoothingGrid {

    private static final double[] ALPHAS = {0.02, 0.06, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98};
    private static final double[] TREND_SHARES = {0.0, 0.05, 0.15, 0.35, 0.7};
    private static final double[] FADINGS = {0.8, 0.88, 0.94, 0.98};
    private static final double[] NONE = {0.0};
    private static final double[] ONE = {1.0};

    /// Simple smoothing: no trend.
    static final SmoothingGrid LEVEL = new SmoothingGrid(ALPHAS, NONE, ONE, NONE);

    /// Holt's linear trend.
    static final SmoothingGrid TREND = new SmoothingGrid(ALPHAS, TREND_SHARES, ONE, NONE);

    /// Gardner and McKenzie's damped trend.
    static final SmoothingGrid DAMPED = new SmoothingGrid(ALPHAS, TREND_SHARES, FADINGS, NONE);

    /// Holt and Winters' season with damped trend.
    static final SmoothingGrid SEASONAL = new SmoothingGrid(
            new double[] {0.03, 0.1, 0.2, 0.35, 0.55, 0.8},
            new double[] {0.0, 0.05, 0.2},
            new double[] {0.9, 0.97},
            new double[] {0.02, 0.1, 0.25, 0.5});

    final int lanes;
    final double[] alpha;
    final double[] beta;
    final double[] phi;
    final double[] gamma;

    private SmoothingGrid(double[] alphas, double[] trendShares, double[] fadings, double[] gammas) {
        lanes = alphas.length * trendShares.length * fadings.length * gammas.length;
        alpha = new double[lanes];
        beta = new double[lanes];
        phi = new double[lanes];
        gamma = new double[lanes];
        int lane = 0;
        for (double a : alphas) {
            for (double share : trendShares) {
                for (double fading : fadings) {
                    for (double g : gammas) {
                        alpha[lane] = a;
                        beta[lane] = a * share;
                        phi[lane] = fading;
                        gamma[lane++] = g * (1 - a);
                    }
                }
            }
        }
    }

    double[] filled(double value) {
        double[] lane = new double[lanes];
        Arrays.fill(lane, value);
        return lane;
    }
}
