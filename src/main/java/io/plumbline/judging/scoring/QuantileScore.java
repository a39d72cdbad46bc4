package io.plumbline.judging.scoring;

import java.util.List;
import java.util.stream.IntStream;

/// How good a whole law was (分位数评分): the continuous ranked probability score (Matheson & Winkler, Management Science
/// 1976) as twice the mean quantile loss over the levels 5, 10, … 95 % (Gneiting & Ranjan, JBES 2011), in the unit of
/// the
/// number; less is better, 0 is perfect.
public final class QuantileScore {

    /// The chances with which kept laws state values not exceeded.
    public static final List<Double> LEVELS =
            IntStream.rangeClosed(1, 19).mapToObj(it -> it / 20.0).toList();

    private QuantileScore() {}

    /// `law` are the values for [#LEVELS].
    public static double of(List<Double> law, double outcome) {
        double sum = 0;
        for (int i = 0; i < LEVELS.size(); i++) {
            double beyond = outcome - law.get(i);
            sum += beyond >= 0 ? LEVELS.get(i) * beyond : (LEVELS.get(i) - 1) * beyond;
        }
        return 2 * sum / LEVELS.size();
    }

    /// Whether the outcome lies within the middle 80 %.
    public static boolean isWithin80(List<Double> law, double outcome) {
        return outcome >= law.get(LEVELS.indexOf(0.1)) && outcome <= law.get(LEVELS.indexOf(0.9));
    }
}
