package io.plumbline.judging.warning;

import java.util.Arrays;

/// What past counts of equally long periods lead one to expect: a quasi-Poisson regression on level, trend and one
/// yearly
/// wave, in which past outbreaks count less (Farrington, Andrews, Beale & Catchpole, “A statistical algorithm for the
/// early detection of outbreaks of infectious disease”, JRSS A 1996; Noufaily, Enki, Farrington, Garthwaite, Andrews &
/// Charlett, “An improved algorithm for outbreak detection in multiple surveillance systems”, Statistics in Medicine
/// 2013), with a ridge on trend and wave.
final class CountModel {

    private static final int TERMS = 4;
    private static final int FIRST_STEPS = 4;
    private static final int SECOND_STEPS = 3;
    private static final double[] RIDGE = {1e-6, 18, 24, 24};
    /// Standardised residuals above this count less.
    private static final double OUTBREAK = 2.58;

    private final int[] counts;
    private final int from;
    private final int to;
    private final int origin;
    private final double[] cosine;
    private final double[] sine;
    private final double perTrend;
    private final double[] weights;
    private final double[] means;
    private final double[] terms = new double[TERMS];
    private double[][] information = new double[TERMS][TERMS];
    private double dispersion = 1;

    /// Learns from the counts `from` to `to`, the latter excluded, to speak of periods near `origin`.
    CountModel(int[] counts, int from, int to, int origin, Wave wave) {
        this.counts = counts;
        this.from = from;
        this.to = to;
        this.origin = origin;
        cosine = wave.cosine;
        sine = wave.sine;
        perTrend = 1 / (3.0 * wave.perYear());
        weights = new double[to - from];
        means = new double[to - from];
        Arrays.fill(weights, 1);
        terms[0] = Math.log(Math.max(mean(), 0.02));
        fit(FIRST_STEPS);
        discountOutbreaks();
        fit(SECOND_STEPS);
    }

    /// One yearly wave, by period.
    static final class Wave {

        private final double[] cosine;
        private final double[] sine;

        private Wave(double[] cosine, double[] sine) {
            this.cosine = cosine;
            this.sine = sine;
        }

        int perYear() {
            return cosine.length;
        }

        static Wave of(int perYear) {
            double[] cosine = new double[perYear];
            double[] sine = new double[perYear];
            for (int t = 0; t < perYear; t++) {
                cosine[t] = Math.cos(2 * Math.PI * t / perYear);
                sine[t] = Math.sin(2 * Math.PI * t / perYear);
            }
            return new Wave(cosine, sine);
        }
    }

    double mean(int time) {
        return Math.exp(Math.clamp(predictor(time), -6, 9));
    }

    /// Of a new count at that time: dispersion and the doubt about the mean.
    double variance(int time) {
        double mean = mean(time);
        double[] inputs = {1, (time - origin) * perTrend, cosine[time % cosine.length], sine[time % sine.length]};
        double[] solved = solve(information, inputs);
        double doubt = 0;
        for (int i = 0; i < TERMS; i++) {
            doubt += inputs[i] * solved[i];
        }
        return dispersion * mean + mean * mean * doubt;
    }

    private double mean() {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += counts[t];
        }
        return sum / (to - from);
    }

    private double predictor(int time) {
        int season = time % cosine.length;
        return terms[0] + terms[1] * (time - origin) * perTrend + terms[2] * cosine[season] + terms[3] * sine[season];
    }

    private void fit(int steps) {
        for (int step = 0; step < steps; step++) {
            step();
        }
        double squares = 0;
        double total = 0;
        for (int t = from; t < to; t++) {
            double mean = mean(t);
            means[t - from] = mean;
            squares += weights[t - from] * (counts[t] - mean) * (counts[t] - mean) / mean;
            total += weights[t - from];
        }
        dispersion = Math.max(1, squares / Math.max(1, total - TERMS));
    }

    /// One step of iteratively reweighted least squares, its sums written out for speed.
    private void step() {
        double[] sums = new double[10];
        double[] right = new double[TERMS];
        for (int t = from; t < to; t++) {
            int season = t % cosine.length;
            double trend = (t - origin) * perTrend;
            double predictor = Math.clamp(
                    terms[0] + terms[1] * trend + terms[2] * cosine[season] + terms[3] * sine[season], -6.0, 9.0);
            double mean = Math.exp(predictor);
            double weight = weights[t - from] / dispersion;
            add(sums, weight * mean, trend, season);
            double target = weight * (mean * predictor + counts[t] - mean);
            right[0] += target;
            right[1] += target * trend;
            right[2] += target * cosine[season];
            right[3] += target * sine[season];
        }
        information = new double[][] {
            {sums[0] + RIDGE[0], sums[1], sums[2], sums[3]},
            {sums[1], sums[4] + RIDGE[1], sums[5], sums[6]},
            {sums[2], sums[5], sums[7] + RIDGE[2], sums[8]},
            {sums[3], sums[6], sums[8], sums[9] + RIDGE[3]}
        };
        System.arraycopy(solve(information, right), 0, terms, 0, TERMS);
    }

    private void add(double[] sums, double weight, double trend, int season) {
        double byTrend = weight * trend;
        double byCosine = weight * cosine[season];
        double bySine = weight * sine[season];
        sums[0] += weight;
        sums[1] += byTrend;
        sums[2] += byCosine;
        sums[3] += bySine;
        sums[4] += byTrend * trend;
        sums[5] += byTrend * cosine[season];
        sums[6] += byTrend * sine[season];
        sums[7] += byCosine * cosine[season];
        sums[8] += byCosine * sine[season];
        sums[9] += bySine * sine[season];
    }

    private void discountOutbreaks() {
        for (int i = 0; i < weights.length; i++) {
            double mean = means[i];
            if (counts[from + i] <= mean + 2 * Math.sqrt(dispersion * mean)) {
                weights[i] = 1;
                continue;
            }
            double residual = 1.5
                    * (Math.cbrt((double) counts[from + i] * counts[from + i]) - Math.cbrt(mean * mean))
                    / (Math.pow(mean, 1.0 / 6) * Math.sqrt(dispersion));
            weights[i] = residual > OUTBREAK ? OUTBREAK * OUTBREAK / (residual * residual) : 1;
        }
    }

    /// Cholesky; the matrix is symmetric and positive.
    private static double[] solve(double[][] matrix, double[] right) {
        double[][] lower = new double[TERMS][TERMS];
        double[] solution = right.clone();
        for (int i = 0; i < TERMS; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        for (int i = 0; i < TERMS; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= lower[i][k] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = TERMS - 1; i >= 0; i--) {
            for (int k = i + 1; k < TERMS; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }
}
