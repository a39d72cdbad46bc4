package io.plumbline.judging.warning;

/// Upper tails of counts: negative binomial where the variance exceeds the mean, otherwise Poisson.
final class CountTail {

    private static final double LEAST = 1e-12;

    private CountTail() {}

    /// The chance of more than `count`, and half that of `count` itself (mid-p; Lancaster 1961), at least 1e-12.
    static double above(int count, double mean, double variance) {
        boolean spread = variance > mean * 1.0001;
        double shape = spread ? mean * mean / (variance - mean) : 0;
        double share = spread ? shape / (shape + mean) : 0;
        double chance = spread ? Math.exp(shape * Math.log(share)) : Math.exp(-mean);
        double below = 0;
        for (int k = 0; k < count; k++) {
            below += chance;
            chance *= spread ? (shape + k) / (k + 1) * (1 - share) : mean / (k + 1);
        }
        return Math.max(LEAST, 1 - below - 0.5 * chance);
    }
}
