package io.plumbline.judging.doubt;

/// The law of how many of several independent trials succeed.
final class Binomial {

    private Binomial() {}

    /// The chance of `successes` or more.
    static double atLeast(int successes, int trials, double chance) {
        double sum = 0;
        for (int k = successes; k <= trials; k++) {
            sum += Math.exp(logChoices(trials, k) + k * Math.log(chance) + (trials - k) * Math.log1p(-chance));
        }
        return Math.min(1, sum);
    }

    private static double logChoices(int trials, int successes) {
        double sum = 0;
        for (int i = 1; i <= successes; i++) {
            sum += Math.log((double) (trials - successes + i) / i);
        }
        return sum;
    }
}
