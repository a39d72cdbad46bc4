package io.plumbline.judging.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Learns one [Spread] from errors: the size by a log-linear regression of their absolute values (quasi-likelihood of an
/// exponential law, errors beyond eight times the size bounded), then the law of the errors divided by it.
final class SpreadTrainer {

    private static final int ROUNDS = 40;

    private final List<double[]> inputs = new ArrayList<>();
    private final List<Double> errors = new ArrayList<>();

    void add(double[] shape, double error) {
        inputs.add(shape);
        errors.add(error);
    }

    int count() {
        return errors.size();
    }

    Spread learn() {
        double[] size = {-2.5, 0.4, 0.4, 0.1, 0, 0, 0, 0};
        for (int round = 0; round < ROUNDS; round++) {
            double[] change = change(size);
            double largest = 0;
            for (int i = 0; i < size.length; i++) {
                size[i] += 0.7 * change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < 1e-4) {
                break;
            }
        }
        Spread sizes = new Spread(size, new ErrorLaw(new double[ErrorLaw.points()]));
        double[] ratios = new double[errors.size()];
        for (int r = 0; r < ratios.length; r++) {
            ratios[r] = errors.get(r) / sizes.of(inputs.get(r));
        }
        return new Spread(size, ErrorLaw.of(centred(ratios)));
    }

    /// The middle of the law is the forecast: the drift of the times that were learned from says little of others.
    private static double[] centred(double[] ratios) {
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        return Arrays.stream(ratios).map(ratio -> ratio - middle).toArray();
    }

    private double[] change(double[] size) {
        Spread current = new Spread(size, new ErrorLaw(new double[ErrorLaw.points()]));
        LinearSystem system = new LinearSystem(size.length, 0.002 * errors.size() + 1e-6);
        for (int r = 0; r < errors.size(); r++) {
            double ratio = Math.min(Math.abs(errors.get(r)) / current.of(inputs.get(r)), 8);
            system.add(Math.max(ratio, 0.3), inputs.get(r), 0);
            system.addRight(inputs.get(r), ratio - 1);
        }
        return system.solve();
    }
}
