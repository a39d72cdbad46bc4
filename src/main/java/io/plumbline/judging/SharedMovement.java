package io.plumbline.judging;

import io.plumbline.judging.forecast.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How much several series move together (相关性): the mean correlation of their changes, shrunk for short histories.
public final class SharedMovement {

    private static final double DOUBT = 10;

    private SharedMovement() {}

    /// 0 to 0.95, for histories of one frequency that end at the same time; 0 for fewer than two.
    public static double of(List<History> histories) {
        List<double[]> changes = new ArrayList<>();
        int count = histories.stream().mapToInt(History::size).min().orElse(0) - 1;
        if (histories.size() < 2 || count < 3) {
            return 0;
        }
        for (History history : histories) {
            changes.add(standardised(changes(history.latest(count + 1).values())));
        }
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < changes.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += product(changes.get(i), changes.get(j)) / count;
                pairs++;
            }
        }
        return Math.clamp(sum / pairs * count / (count + DOUBT), 0, 0.95);
    }

    private static double[] changes(double[] values) {
        boolean positive = Arrays.stream(values).allMatch(value -> value > 0);
        double[] changes = new double[values.length - 1];
        for (int t = 0; t < changes.length; t++) {
            changes[t] = positive ? Math.log(values[t + 1] / values[t]) : values[t + 1] - values[t];
        }
        return changes;
    }

    private static double[] standardised(double[] changes) {
        double mean = Arrays.stream(changes).average().orElse(0);
        double[] centred = Arrays.stream(changes).map(change -> change - mean).toArray();
        double deviation = Math.sqrt(product(centred, centred) / centred.length);
        return Arrays.stream(centred)
                .map(change -> deviation > 0 ? change / deviation : 0)
                .toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
