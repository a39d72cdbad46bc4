package io.plumbline.judging;

import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.forecast.Law;
import io.plumbline.judging.progress.Digits;
import io.plumbline.judging.progress.Required;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Judges targets by their figures.
public final class Judge {

    private static final int FARTHEST_YEARS = 15;

    private final Forecaster forecaster;
    private final Thresholds thresholds;

    public Judge(Forecaster forecaster, Thresholds thresholds) {
        this.forecaster = forecaster;
        this.thresholds = thresholds;
    }

    public Judgement judge(Question question) {
        int perYear = question.history().frequency().perYear();
        int least = thresholds.leastValues(question.history().frequency());
        if (question.ahead() <= 0) {
            return settled(question);
        }
        if (question.history().size() < least) {
            return new Judgement.Unknown("只有 %d 个数据，至少需要 %d 个 (%d figures, at least %d are needed)"
                    .formatted(
                            question.history().size(), least, question.history().size(), least));
        }
        if (question.ahead() > FARTHEST_YEARS * perYear) {
            return new Judgement.Unknown(
                    "距完成时限超过 %d 年，无法预测 (more than %d years ahead)".formatted(FARTHEST_YEARS, FARTHEST_YEARS));
        }
        return judged(question, forecaster.forecast(question.history(), question.ahead()));
    }

    /// The step, counted from the last figure, at which the middle of the forecast first reaches the goal, looked for
    /// beyond the deadline too; empty where it does not within the years that are forecast at most.
    public OptionalInt findCrossing(Judgement.Judged judged) {
        if (judged.crossing() >= 0) {
            return OptionalInt.of(judged.crossing());
        }
        Question question = judged.question();
        int farthest = FARTHEST_YEARS * question.history().frequency().perYear();
        Forecast forecast = forecaster.forecast(question.history(), farthest);
        int crossing = crossing(question, forecast, Goal.of(question), judged.now());
        return crossing < 0 ? OptionalInt.empty() : OptionalInt.of(crossing);
    }

    private Judgement settled(Question question) {
        boolean attained = attained(question);
        return new Judgement.Settled(
                attained ? Rating.ON_TRACK : Rating.BEHIND,
                attained,
                Measured.result(question),
                Measured.progress(question));
    }

    private Judgement judged(Question question, Forecast forecast) {
        Law law = question.law(forecast);
        double chance = chance(question, forecast, law);
        Goal goal = Goal.of(question);
        double now = Measured.result(question);
        boolean reached = goal.isReached(now);
        double done = question.sums() ? now : 0;
        Judgement.Expected expected =
                new Judgement.Expected(done + law.quantile(0.1), done + law.median(), done + law.quantile(0.9));
        double required = reached ? 0 : Required.change(now, goal.target(), question.ahead());
        int crossing = crossing(question, forecast, goal, now);
        return new Judgement.Judged(
                question,
                thresholds.rating(chance, reached && isNews(question, goal)),
                chance,
                now,
                goal.target(),
                expected,
                required,
                crossing,
                Measured.progress(question),
                reasons(question, expected, chance),
                forecast);
    }

    /// Whether being there is an achievement of the plan: a level that was there at the start, or is to be held in
    /// every
    /// period, says little of the deadline.
    private static boolean isNews(Question question, Goal goal) {
        boolean held = question.aim() instanceof Aim.EveryPeriodAtLeast || goal.isReached(question.base());
        return question.sums() || !held;
    }

    private static double chance(Question question, Forecast forecast, Law law) {
        return switch (question.aim()) {
            case Aim.AtLeast aim -> law.chanceOfAtLeast(aim.bound());
            case Aim.AtMost aim -> law.chanceOfAtMost(aim.bound());
            case Aim.Between aim -> law.chanceOfAtMost(aim.high()) - law.chanceOfAtMost(aim.low());
            case Aim.TotalAtLeast aim -> law.chanceOfAtLeast(aim.bound() - Measured.result(question));
            case Aim.AverageGrowthAtLeast aim -> law.chanceOfAtLeast(aim.level(question));
            case Aim.EveryPeriodAtLeast aim -> everyPeriod(question, forecast, aim.floor());
        };
    }

    private static double everyPeriod(Question question, Forecast forecast, double floor) {
        if (Arrays.stream(question.known()).anyMatch(value -> value < floor)) {
            return 0;
        }
        double[] misses = new double[question.ahead()];
        for (int step = question.firstStep(); step <= misses.length; step++) {
            misses[step - 1] = forecast.level(step).chanceOfAtMost(floor);
        }
        return JointChance.ofNoMissAlongPath(misses);
    }

    private static boolean attained(Question question) {
        if (question.aim() instanceof Aim.EveryPeriodAtLeast aim) {
            return Arrays.stream(question.known()).allMatch(value -> value >= aim.floor());
        }
        return Goal.of(question).isReached(Measured.result(question));
    }

    private static int crossing(Question question, Forecast forecast, Goal goal, double now) {
        if (!question.sums()) {
            return Required.crossing(forecast, now, goal.target(), goal.upwards());
        }
        double sum = now;
        for (int step = 0; step <= forecast.horizon(); step++) {
            sum += step < question.firstStep() ? 0 : forecast.point(step);
            if (goal.isReached(sum)) {
                return step;
            }
        }
        return -1;
    }

    private static List<String> reasons(Question question, Judgement.Expected expected, double chance) {
        int figures = question.history().size();
        String middle = Digits.of(expected.middle());
        String low = Digits.of(expected.low());
        String high = Digits.of(expected.high());
        return List.of(
                "依据 %d 个数据预测 %d 期后：中位 %s，八成区间 %s 至 %s，实现概率 %.0f%%"
                        .formatted(figures, question.ahead(), middle, low, high, 100 * chance),
                "from %d figures, %d periods ahead: median %s, 80 %% between %s and %s, chance %.0f %%"
                        .formatted(figures, question.ahead(), middle, low, high, 100 * chance));
    }
}
