package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.Aim;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.lines.LineChoice;
import io.plumbline.judging.progress.Digits;
import io.plumbline.judging.progress.LevelProgress;
import io.plumbline.judging.progress.Progress;
import io.plumbline.judging.progress.ProgressMethod;
import io.plumbline.judging.progress.SumProgress;
import io.plumbline.judging.progress.Way;
import java.util.Optional;

/// What can be said where no forecast can be made (序时进度): the share done beside the share of the time. It shows what is
/// known; of the future it says only what is clearly behind. Too few figures are never good news.
final class ScheduledProgress {

    private static final Bilingual METHOD = new Bilingual("序时进度（线性，不作预测）", "scheduled progress (linear, no forecast)");

    private final Asked.Aimed asked;
    private final LineChoice choice;
    private final StandingRules rules;
    private final Missing missing;
    private final boolean over;

    ScheduledProgress(Asked.Aimed asked, LineChoice choice, StandingRules rules, Missing missing) {
        this.asked = asked;
        this.choice = choice;
        this.rules = rules;
        this.missing = missing;
        this.over = choice.day().isAfter(choice.lastDay());
    }

    Conclusion conclude(Judgement.Unknown unknown) {
        Bilingual known = asked.known("目标 %1$s；最近%3$s为 %5$s", "goal %2$s; last %4$s: %5$s");
        Optional<Progress.Share> share = findShare();
        if (share.isEmpty()) {
            return few(known).with(unknown);
        }
        Bilingual reason = known.then(words(share.get()));
        if (asked.sums() && share.get().done() >= 1) {
            return Conclusion.of(State.ATTAINED, reason, METHOD).with(unknown);
        }
        if (isClearlyBehind(share.get()) && !over) {
            return Conclusion.of(State.AT_RISK, reason, METHOD).with(unknown);
        }
        return few(reason).with(unknown);
    }

    private Conclusion few(Bilingual known) {
        int least = rules.thresholds().leastValues(asked.line().frequency());
        if (asked.line().size() >= least) {
            return Conclusion.of(
                    State.UNKNOWN, known.then(new Bilingual("距时限太远，不作预测", "too far ahead for a forecast")), METHOD);
        }
        return Conclusion.unknown(
                known.then(Bilingual.format(
                        "只有 %d 个可比数据，预测至少需要 %d 个，时限前能否实现无法判断",
                        "only %d figures compare, a forecast needs %d: the future is open",
                        asked.line().size(),
                        least)),
                METHOD,
                wanted(least - asked.line().size()));
    }

    /// What should exist and was not handed in: after the deadline its figure, then the next one, if it is due, or
    /// as many of the past as lack for a forecast.
    private Wanted wanted(int lacking) {
        Line line = asked.line();
        if (over) {
            return missing.figure(line, asked.last());
        }
        return choice.isStale(line)
                ? missing.figure(line, line.last() + 1)
                : missing.figures(line, line.first() - lacking, line.first() - 1);
    }

    private Optional<Progress.Share> findShare() {
        double[] known = asked.known().stream().mapToDouble(it -> it).toArray();
        if (known.length == 0) {
            return Optional.empty();
        }
        double now = known[known.length - 1];
        double scheduled = Math.min(1, (double) asked.gone() / asked.periods());
        Progress progress = switch (asked.aim()) {
            case Aim.TotalAtLeast it -> SumProgress.cumulative(known, it.bound(), scheduled);
            case Aim.AtLeast it -> linear(it.bound(), now, true);
            case Aim.AtMost it -> linear(it.bound(), now, false);
            case Aim.Between it -> linear(it.low(), now, true);
            default -> none();
        };
        return progress instanceof Progress.Share share ? Optional.of(share) : Optional.empty();
    }

    /// A way is gone only from a base on the other side of the goal.
    private Progress linear(double target, double now, boolean upwards) {
        double base = asked.base().orElse(target);
        boolean onTheOtherSide = upwards ? base < target : base > target;
        if (!onTheOtherSide) {
            return none();
        }
        double perYear = asked.line().frequency().perYear();
        return LevelProgress.linear(new Way(base, target, asked.periods() / perYear, asked.gone() / perYear), now);
    }

    private static Progress none() {
        return new Progress.None(ProgressMethod.LINEAR, "");
    }

    private boolean isClearlyBehind(Progress.Share share) {
        return share.scheduled() >= rules.enoughTime() && share.done() < rules.clearlyBehind() * share.scheduled();
    }

    private Bilingual words(Progress.Share share) {
        return Bilingual.format(
                "完成 %1$s，序时进度 %2$d/%3$d = %4$s%%",
                "done %1$s, due by now %2$d/%3$d = %4$s %%",
                share.arithmetic(),
                asked.gone(),
                asked.periods(),
                Digits.of(100 * share.scheduled()));
    }
}
