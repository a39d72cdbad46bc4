package io.plumbline.judging.scoring;

import java.util.ArrayList;
import java.util.List;

/// How good the chances were (校准记录): Brier score (Brier 1950), log score, and reliability by tenths.
public record Scoreboard(int count, double brier, double logScore, double calibrationError, List<Tenth> tenths) {

    private static final double LEAST = 0.001;

    /// The chances between two tenths: how many, their mean, and the share that came true.
    public record Tenth(int count, double meanChance, double shareAttained) {}

    public Scoreboard {
        tenths = List.copyOf(tenths);
    }

    /// Zeros when nothing has matured.
    public static Scoreboard of(List<Matured> matured) {
        double[] chances = new double[10];
        double[] attained = new double[10];
        int[] counts = new int[10];
        double brier = 0;
        double logScore = 0;
        for (Matured one : matured) {
            int tenth = Math.min(9, (int) (one.chance() * 10));
            double outcome = one.attained() ? 1 : 0;
            chances[tenth] += one.chance();
            attained[tenth] += outcome;
            counts[tenth]++;
            brier += (one.chance() - outcome) * (one.chance() - outcome) / matured.size();
            double given = one.attained() ? one.chance() : 1 - one.chance();
            logScore -= Math.log(Math.max(LEAST, given)) / matured.size();
        }
        List<Tenth> tenths = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < 10; i++) {
            int count = counts[i];
            error += count == 0 ? 0 : Math.abs(chances[i] - attained[i]) / matured.size();
            tenths.add(count == 0 ? new Tenth(0, 0, 0) : new Tenth(count, chances[i] / count, attained[i] / count));
        }
        return new Scoreboard(matured.size(), brier, logScore, error, tenths);
    }
}
