package io.plumbline.judging.scoring;

import java.util.ArrayList;
import java.util.List;

/// How good kept laws were (区间预测记录): how many numbers came true, the share of them within the middle 80 %, the mean of
/// [QuantileScore] as a share of the number, and for each of [QuantileScore#LEVELS] the share of numbers not above the
/// value stated for it, which equals the level where laws hold.
public record LawRecord(int count, double within80, double scoreShare, List<Double> notAbove) {

    /// A law and the number that came.
    public record Came(List<Double> law, double number) {

        public Came {
            law = List.copyOf(law);
        }
    }

    public LawRecord {
        notAbove = List.copyOf(notAbove);
    }

    /// Zeros when nothing has come.
    public static LawRecord of(List<Came> all) {
        double within = 0;
        double score = 0;
        int scored = 0;
        for (Came came : all) {
            within += QuantileScore.isWithin80(came.law(), came.number()) ? 1 : 0;
            if (came.number() != 0) {
                score += QuantileScore.of(came.law(), came.number()) / Math.abs(came.number());
                scored++;
            }
        }
        int count = Math.max(1, all.size());
        return new LawRecord(all.size(), within / count, score / Math.max(1, scored), notAbove(all));
    }

    private static List<Double> notAbove(List<Came> all) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < QuantileScore.LEVELS.size(); i++) {
            int level = i;
            long below = all.stream()
                    .filter(it -> it.number() <= it.law().get(level))
                    .count();
            shares.add((double) below / Math.max(1, all.size()));
        }
        return shares;
    }
}
