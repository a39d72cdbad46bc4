package io.plumbline.judging.forecast;

/// How far forecasts of one step ahead miss (误差分布), learned from held-out errors of many series: their usual size,
/// log-linear in what [Shape] sees, and the pooled law of the errors divided by it (split conformal prediction with
/// normalised errors: Lei, G'Sell, Rinaldo, Tibshirani & Wasserman, “Distribution-free predictive inference for
/// regression”, JASA 2018).
final class Spread {

    private final double[] size;
    private final ErrorLaw law;

    Spread(double[] size, ErrorLaw law) {
        this.size = size;
        this.law = law;
    }

    double[] size() {
        return size;
    }

    ErrorLaw law() {
        return law;
    }

    /// In units of the series' scale.
    double of(double[] inputs) {
        double sum = 0;
        for (int i = 0; i < size.length; i++) {
            sum += size[i] * inputs[i];
        }
        return Math.exp(Math.clamp(sum, -9.0, 1.5));
    }
}
