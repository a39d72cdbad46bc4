package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.Aim;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.Rating;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.lines.LineChoice;
import io.plumbline.judging.progress.Digits;

/// What the answer to a question about figures makes of a target.
final class Answering {

    private static final Bilingual SETTLED =
            new Bilingual("时限所在期数据与目标对照", "the figure of the deadline against the goal");

    private final LineChoice choice;
    private final StandingRules rules;
    private final Missing missing;
    private final boolean over;

    Answering(LineChoice choice, StandingRules rules, Missing missing) {
        this.choice = choice;
        this.rules = rules;
        this.missing = missing;
        this.over = choice.day().isAfter(choice.lastDay());
    }

    Conclusion answer(Asked.Aimed asked, Judgements judgements) {
        if (asked.needsAll() && asked.line().first() > asked.first()) {
            return incomplete(asked);
        }
        Judgement judgement = judgements.judge(asked.question());
        return switch (judgement) {
            case Judgement.Settled settled -> settled(asked, settled).with(judgement);
            case Judgement.Judged judged ->
                choice.isStale(asked.line())
                        ? stale(asked)
                        : judged(asked, judged).with(judgement);
            case Judgement.Unknown unknown -> new ScheduledProgress(asked, choice, rules, missing).conclude(unknown);
        };
    }

    /// A sum, or a promise for every period, cannot be held against figures that begin after the plan.
    private Conclusion incomplete(Asked.Aimed asked) {
        Line line = asked.line();
        return Conclusion.unknown(
                Bilingual.format(
                        "目标 %1$s；数据自%3$s起，缺规划期内%4$s起的数据",
                        "goal %2$s; the figures begin with %5$s, those of the plan from %6$s are missing",
                        asked.goal().chinese(),
                        asked.goal().english(),
                        line.chinese(line.first()),
                        line.chinese(asked.first()),
                        line.code(line.first()),
                        line.code(asked.first())),
                new Bilingual("逐期数据核对", "every period of the plan"),
                missing.figure(line, asked.first()));
    }

    private Conclusion settled(Asked.Aimed asked, Judgement.Settled settled) {
        boolean attained = settled.attained() && !isBroken(asked);
        State missed = over ? State.LATE : State.AT_RISK;
        Bilingual result = Bilingual.format(
                asked.sums() ? "目标 %1$s；累计 %5$s" : "目标 %1$s；%3$s为 %5$s",
                asked.sums() ? "goal %2$s; the sum is %5$s" : "goal %2$s; %4$s is %5$s",
                asked.goal().chinese(),
                asked.goal().english(),
                asked.line().chinese(asked.last()),
                asked.line().code(asked.last()),
                Digits.of(settled.result()));
        Bilingual verdict = attained ? new Bilingual("已达到", "reached") : new Bilingual("未达到", "not reached");
        return Conclusion.of(attained ? State.ATTAINED : missed, result.then(verdict), SETTLED);
    }

    /// What was to be held in every period and was not in one of them.
    private static boolean isBroken(Asked.Aimed asked) {
        return asked.held()
                && asked.known().stream().anyMatch(value -> switch (asked.aim()) {
                    case Aim.AtMost it -> value > it.bound();
                    case Aim.Between it -> value < it.low() || value > it.high();
                    default -> false;
                });
    }

    private Conclusion judged(Asked.Aimed asked, Judgement.Judged judged) {
        if (asked.sums() && judged.crossing() == 0) {
            return Conclusion.of(State.ATTAINED, reason(asked, judged), method(asked.line()));
        }
        State expected = isBroken(asked) ? State.AT_RISK : state(judged.rating());
        if (!over) {
            return Conclusion.of(expected, reason(asked, judged), method(asked.line()));
        }
        Bilingual reason = new Bilingual("时限已过，时限所在期数据未公布", "the deadline has passed, its figure is not published")
                .then(reason(asked, judged));
        State state = judged.chance() <= rules.clearlyMissed() ? State.LATE : State.UNKNOWN;
        return Conclusion.of(state, reason, method(asked.line())).with(missing.figure(asked.line(), asked.last()));
    }

    private static State state(Rating rating) {
        return switch (rating) {
            case REACHED_EARLY, AHEAD, ON_TRACK -> State.ON_COURSE;
            case BEHIND -> State.AT_RISK;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    private static Bilingual reason(Asked.Aimed asked, Judgement.Judged judged) {
        Bilingual reason = asked.known("目标 %1$s；最近%3$s为 %5$s", "goal %2$s; last %4$s: %5$s")
                .then(Bilingual.format(
                        "预测中位 %s（八成区间 %s 至 %s），实现概率 %.0f%%",
                        "forecast median %s (80 %% within %s to %s), chance %.0f %%",
                        Digits.of(judged.expected().middle()),
                        Digits.of(judged.expected().low()),
                        Digits.of(judged.expected().high()),
                        100 * judged.chance()));
        if (judged.required() == 0) {
            return reason;
        }
        return reason.then(Bilingual.format(
                asked.sums() ? "余下 %d 期每期须 %s" : "余下 %d 期每期须变动 %s",
                asked.sums()
                        ? "%2$s needed in each of the %1$d periods left"
                        : "a change of %2$s needed in each of the %1$d periods left",
                asked.periods() - asked.gone(),
                Digits.of(judged.required())));
    }

    private static Bilingual method(Line line) {
        return Bilingual.format(
                "统计预测：%1$s至%2$s %5$d 个%6$s数据，口径第 %7$d 版",
                "statistical forecast: %5$d figures of %3$s to %4$s, definition %7$d",
                line.chinese(line.first()),
                line.chinese(line.last()),
                line.code(line.first()),
                line.code(line.last()),
                line.size(),
                line.derived() ? "推算" : line.cumulation().label(),
                line.definition());
    }

    private Conclusion stale(Asked.Aimed asked) {
        Bilingual old = Bilingual.format("数据过旧，截至 %s 不能说明现状", "too old to say anything on %s", choice.day());
        return Conclusion.unknown(
                asked.known("目标 %1$s；最近%3$s为 %5$s", "goal %2$s; last %4$s: %5$s")
                        .then(old),
                new Bilingual("数据时效", "age of the figures"),
                missing.figure(asked.line(), asked.line().last() + 1));
    }
}
