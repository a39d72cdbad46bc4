package io.plumbline.judging;

import io.plumbline.judging.progress.BoundProgress;
import io.plumbline.judging.progress.LevelProgress;
import io.plumbline.judging.progress.Progress;
import io.plumbline.judging.progress.SumProgress;
import io.plumbline.judging.progress.Way;
import java.util.Arrays;
import java.util.List;

/// What is measured so far, by all methods that suit the aim.
final class Measured {

    private Measured() {}

    /// The number to compare with the goal: the sum over the plan, or the latest value within it.
    static double result(Question question) {
        double[] known = question.known();
        if (question.aim() instanceof Aim.TotalAtLeast) {
            return Arrays.stream(known).sum();
        }
        return known.length == 0 ? question.history().last() : known[known.length - 1];
    }

    static List<Progress> progress(Question question) {
        double now = result(question);
        return switch (question.aim()) {
            case Aim.TotalAtLeast aim ->
                List.of(SumProgress.cumulative(
                        question.known(),
                        aim.bound(),
                        way(question, aim.bound()).scheduled()));
            case Aim.AtMost aim -> List.of(BoundProgress.ceiling(now, aim.bound()));
            case Aim.EveryPeriodAtLeast aim -> List.of(BoundProgress.everyPeriod(question.known(), aim.floor()));
            case Aim.Between aim -> List.of(BoundProgress.range(way(question, aim.low()), aim.high(), now));
            case Aim.AtLeast aim -> level(way(question, aim.bound()), now);
            case Aim.AverageGrowthAtLeast aim -> level(way(question, aim.level(question)), now);
        };
    }

    private static List<Progress> level(Way way, double now) {
        return List.of(
                LevelProgress.linear(way, now), LevelProgress.geometric(way, now), LevelProgress.growthRatio(way, now));
    }

    private static Way way(Question question, double target) {
        double gone = (double) Math.max(0, question.gone())
                / question.history().frequency().perYear();
        return new Way(question.base(), target, question.years(), gone);
    }
}
