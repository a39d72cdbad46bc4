package io.plumbline.judging;

/// The standard normal law.
final class Normal {

    private Normal() {}

    /// Φ by the rational approximation 7.1.26 of Abramowitz & Stegun (1964) to erf; off by less than 1e-7.
    static double chanceUpTo(double value) {
        double x = Math.abs(value) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        double tail = 0.5 * polynomial * Math.exp(-x * x);
        return value > 0 ? 1 - tail : tail;
    }
}
