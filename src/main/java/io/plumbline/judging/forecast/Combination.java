package io.plumbline.judging.forecast;

/// How much each [Method] counts for a series of a given shape (组合权重): shares of 1 that are log-linear in what
/// [Shape] sees, learned once over many series (the aim of Montero-Manso, Athanasopoulos, Hyndman & Talagala, “FFORMA”,
/// International Journal of Forecasting 2020, with a linear gate instead of trees).
///
/// `weights[method]` belong to [Shape#forWeights].
final class Combination {

    static final int INPUTS = 8;

    private final double[][] weights;

    Combination(double[][] weights) {
        this.weights = weights;
    }

    double[][] weights() {
        return weights;
    }

    double[] shares(double[] inputs) {
        double[] shares = new double[weights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int b = 0; b < shares.length; b++) {
            for (int i = 0; i < inputs.length; i++) {
                shares[b] += weights[b][i] * inputs[i];
            }
            highest = Math.max(highest, shares[b]);
        }
        double total = 0;
        for (int b = 0; b < shares.length; b++) {
            shares[b] = Math.exp(shares[b] - highest);
            total += shares[b];
        }
        for (int b = 0; b < shares.length; b++) {
            shares[b] /= total;
        }
        return shares;
    }

    double[] combine(Candidates candidates) {
        double[] shares = shares(candidates.forWeights());
        double[] combined = new double[candidates.horizon()];
        for (int b = 0; b < shares.length; b++) {
            double[] forecast = candidates.forecasts()[b];
            for (int k = 0; k < combined.length; k++) {
                combined[k] += shares[b] * forecast[k];
            }
        }
        return combined;
    }
}
