package io.plumbline.judging.forecast;

/// Weights of the choices of a grid: proportional to the likelihood that each choice reaches with Gaussian errors, so
/// that nothing has to be optimised and near-equals share (Hyndman et al., “Forecasting with Exponential Smoothing”,
/// 2008, chapter 5 for the likelihood).
final class Likelihood {

    private static final double NEGLIGIBLE = 1e-4;

    private Likelihood() {}

    /// Shares of 1 for the sums of squared errors of the choices, each over `count` errors; `floor` is the smallest sum
    /// that is believed. Negligible shares are 0.
    static double[] shares(double[] squaredErrors, int count, double floor) {
        double best = Double.POSITIVE_INFINITY;
        for (double sum : squaredErrors) {
            best = sum < best ? sum : best;
        }
        best = Math.max(best, floor);
        double[] shares = new double[squaredErrors.length];
        double total = 0;
        double limit = best * Math.pow(NEGLIGIBLE, -2.0 / count);
        for (int g = 0; g < shares.length; g++) {
            double sum = Math.max(squaredErrors[g], floor);
            shares[g] = sum <= limit ? Math.pow(best / sum, 0.5 * count) : 0;
            total += shares[g];
        }
        for (int g = 0; g < shares.length; g++) {
            shares[g] /= total;
        }
        return shares;
    }
}
