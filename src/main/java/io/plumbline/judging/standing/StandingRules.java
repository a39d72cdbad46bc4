package io.plumbline.judging.standing;

import io.plumbline.judging.Thresholds;

/// Where the states begin; offices differ, so these are configuration (现状判定规则).
///
/// `silentDays`: a report counts for so long. `staleDays`: figures whose last period ended longer ago say nothing of
/// today. `lateStart`: what has not begun is at risk when less than this share of its time is left. `aboutShare`: how
/// much worse than 左右 still counts. `clearlyBehind`: where no forecast can be made, less than this share of what is
/// due by now is at risk, once `enoughTime` of the time has gone. `clearlyMissed`: after the deadline, before its
/// figure is published, a lower chance counts as missed. `decisionDays`: what cannot be judged asks for a decision
/// when its deadline is as near.
public record StandingRules(
        int silentDays,
        int staleDays,
        double lateStart,
        double aboutShare,
        double clearlyBehind,
        double enoughTime,
        double clearlyMissed,
        int decisionDays,
        Thresholds thresholds) {

    public static final StandingRules USUAL =
            new StandingRules(90, 800, 0.25, 0.05, 0.5, 0.4, 0.05, 365, Thresholds.USUAL);

    public StandingRules {
        if (silentDays < 1
                || staleDays < 1
                || !areShares(lateStart, aboutShare, clearlyBehind, enoughTime, clearlyMissed)) {
            throw new IllegalArgumentException("""
                    判定规则须为正的天数和 0 到 1 之间的比例
                    Rules need positive days and shares from 0 to 1.
                    Maybe percentages were given as whole numbers.""");
        }
    }

    private static boolean areShares(double... shares) {
        boolean all = true;
        for (double share : shares) {
            all &= share >= 0 && share <= 1;
        }
        return all;
    }

    public StandingRules withSilentDays(int days) {
        return new StandingRules(
                days,
                staleDays,
                lateStart,
                aboutShare,
                clearlyBehind,
                enoughTime,
                clearlyMissed,
                decisionDays,
                thresholds);
    }
}
