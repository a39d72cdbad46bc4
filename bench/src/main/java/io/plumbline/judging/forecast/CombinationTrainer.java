package io.plumbline.judging.forecast;

import java.util.List;
import java.util.Random;

/// Learns [Combination] by stochastic descent (Adam; Kingma & Ba 2015) on the mean of the scaled and the percentage
/// error, each relative to the seasonal naive forecast's; a ridge holds the shares near equal. The seed is fixed.
final class CombinationTrainer {

    private static final int BATCH = 32;
    private static final int EPOCHS = 60;
    private static final double RATE = 0.03;

    private final List<HeldOut> rows;
    private final double ridge;
    private final int methods;
    private final double[][] costs;
    private final double[][] weights;
    private final double[][] mean;
    private final double[][] variance;
    private int steps;

    CombinationTrainer(List<HeldOut> rows, double ridge) {
        this.rows = rows;
        this.ridge = ridge;
        methods = rows.getFirst().candidates().forecasts().length;
        costs = costs(rows);
        weights = new double[methods][Combination.INPUTS];
        mean = new double[methods][Combination.INPUTS];
        variance = new double[methods][Combination.INPUTS];
    }

    Combination learn() {
        Random random = new Random(7);
        int[] order = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            double rate = RATE * (epoch < EPOCHS * 0.5 ? 1 : epoch < EPOCHS * 0.8 ? 0.3 : 0.1);
            for (int start = 0; start < order.length; start += BATCH) {
                descend(gradient(order, start, Math.min(order.length, start + BATCH)), rate);
            }
        }
        return new Combination(weights);
    }

    /// What an error of 1 costs, by row and step.
    private static double[][] costs(List<HeldOut> rows) {
        double percent = 0;
        double scaled = 0;
        for (HeldOut row : rows) {
            double[] naive = row.candidates().forecasts()[Method.NAIVE.ordinal()];
            percent += Scores.percentageError(naive, row.outcomes()) / rows.size();
            scaled += Scores.scaledError(naive, row.outcomes(), row.naiveScale()) / rows.size();
        }
        double[][] costs = new double[rows.size()][];
        for (int r = 0; r < costs.length; r++) {
            HeldOut row = rows.get(r);
            costs[r] = new double[row.outcomes().length];
            for (int k = 0; k < costs[r].length; k++) {
                double perUnit = 100 / Math.max(Math.abs(row.outcomes()[k]), 1e-6) / percent;
                costs[r][k] =
                        0.5 * row.share() * (1 / (row.naiveScale() * scaled) + perUnit) / costs[r].length;
            }
        }
        return costs;
    }

    private double[][] gradient(int[] order, int from, int to) {
        double[][] gradient = new double[methods][Combination.INPUTS];
        for (int i = from; i < to; i++) {
            addGradient(gradient, rows.get(order[i]), costs[order[i]], 1.0 / (to - from));
        }
        return gradient;
    }

    private void addGradient(double[][] gradient, HeldOut row, double[] cost, double share) {
        double[] inputs = row.candidates().forWeights();
        double[][] forecasts = row.candidates().forecasts();
        Combination current = new Combination(weights);
        double[] shares = current.shares(inputs);
        double[] combined = current.combine(row.candidates());
        for (int b = 0; b < methods; b++) {
            double slope = 0;
            for (int k = 0; k < cost.length; k++) {
                slope += Math.signum(combined[k] - row.outcomes()[k]) * cost[k] * (forecasts[b][k] - combined[k]);
            }
            double bounded = share * Shape.within(shares[b] * slope, 1);
            for (int i = 0; i < inputs.length; i++) {
                gradient[b][i] += bounded * inputs[i];
            }
        }
    }

    private void descend(double[][] gradient, double rate) {
        steps++;
        double first = 1 - Math.pow(0.9, steps);
        double second = 1 - Math.pow(0.999, steps);
        for (int b = 0; b < methods; b++) {
            for (int i = 0; i < Combination.INPUTS; i++) {
                double slope = gradient[b][i] + ridge * weights[b][i];
                mean[b][i] = 0.9 * mean[b][i] + 0.1 * slope;
                variance[b][i] = 0.999 * variance[b][i] + 0.001 * slope * slope;
                weights[b][i] -= rate * mean[b][i] / first / (Math.sqrt(variance[b][i] / second) + 1e-8);
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
