package io.plumbline.judging.forecast;

import io.plumbline.basics.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a history implies for the periods ahead (预测): a point and a law of the value for each, and of running sums.
/// Steps count from 1, the period after the last value.
public final class Forecast {

    private final double[] points;
    private final Candidates candidates;
    private final Weights weights;

    Forecast(double[] points, Candidates candidates, Weights weights) {
        this.points = points;
        this.candidates = candidates;
        this.weights = weights;
    }

    public int horizon() {
        return points.length;
    }

    /// The single best guess.
    public double point(int step) {
        return points[step - 1];
    }

    /// What the combined methods say of one period, the weightiest first; shares times values add up to the point.
    public List<Part> parts(int step) {
        double[] shares = weights.combination().shares(candidates.forWeights());
        List<Part> parts = new ArrayList<>();
        for (int b = 0; b < shares.length; b++) {
            parts.add(new Part(
                    candidates.methods().get(b).words(), shares[b], candidates.forecasts()[b][step - 1]));
        }
        parts.sort(Comparator.comparingDouble(Part::share).reversed());
        return parts;
    }

    /// One method's forecast and how much it counts, 0 to 1.
    public record Part(Bilingual method, double share, double value) {}

    /// The law of the value of one period.
    public Law level(int step) {
        Spread spread = Weights.at(weights.levels(), step);
        double size = spread.of(candidates.forLevel(step, points)) * Weights.growth(weights.levels(), step);
        return new Law(candidates.scale(), points[step - 1], size, spread.law());
    }

    /// The law of the sum of the periods up to `step`, itself included.
    public Law total(int step) {
        Spread spread = Weights.at(weights.totals(), step);
        double size = spread.of(candidates.forTotal(step, points)) * Weights.growth(weights.totals(), step);
        return new Law(candidates.scale(), Candidates.mean(points, step), size, spread.law()).times(step);
    }

    /// The law of the sum of the periods `from` to `to`, both included. For a sum that begins later than the next
    /// period
    /// no errors were learned; its relative spread is taken to be that of the single value in its middle, a little
    /// wide.
    public Law total(int from, int to) {
        if (from == 1) {
            return total(to);
        }
        double sum = 0;
        for (int step = from; step <= to; step++) {
            sum += points[step - 1];
        }
        int count = to - from + 1;
        return level((from + to + 1) / 2).around(sum / count).times(count);
    }
}
