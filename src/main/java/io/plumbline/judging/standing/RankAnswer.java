package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.lines.Line;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// A place among others (位次). No forecast is made of places: three in a row within the goal are taken as on course, by
/// name a simple rule.
final class RankAnswer {

    static final int IN_A_ROW = 3;
    private static final Bilingual METHOD =
            new Bilingual("位次简则（连续三期在目标内，不作预测）", "simple rule of places (three in a row within the goal, no forecast)");

    private final Course course;
    private final LocalDate day;
    private final StandingRules rules;
    private final Missing missing;

    RankAnswer(Course course, LocalDate day, StandingRules rules, Missing missing) {
        this.course = course;
        this.day = day;
        this.rules = rules;
        this.missing = missing;
    }

    Conclusion answer(Asked.Placed asked, boolean stale) {
        Line line = asked.line();
        Bilingual reason = Bilingual.format(
                "目标%1$s；%3$s起各期位次：%5$s",
                "goal %2$s; places from %4$s on: %5$s",
                asked.goal().chinese(),
                asked.goal().english(),
                line.chinese(Math.max(line.first(), line.last() - IN_A_ROW + 1)),
                line.code(Math.max(line.first(), line.last() - IN_A_ROW + 1)),
                line.values().stream()
                        .skip(Math.max(0, line.size() - IN_A_ROW))
                        .map(it -> it.toPlainString())
                        .collect(Collectors.joining(", ")));
        boolean within = line.values().getLast().doubleValue() <= asked.place();
        if (line.last() >= asked.last()) {
            State state = within ? State.ATTAINED : course.isOver(day) ? State.LATE : State.AT_RISK;
            return Conclusion.of(state, reason, METHOD);
        }
        if (stale || course.isOver(day)) {
            return Conclusion.unknown(reason, METHOD, missing.figure(line, line.last() + 1));
        }
        return before(asked, reason, within);
    }

    private Conclusion before(Asked.Placed asked, Bilingual reason, boolean within) {
        Line line = asked.line();
        long good = line.values().stream()
                .skip(Math.max(0, line.size() - IN_A_ROW))
                .filter(it -> it.doubleValue() <= asked.place())
                .count();
        if (good == IN_A_ROW) {
            return Conclusion.of(State.ON_COURSE, reason, METHOD);
        }
        if (!within && course.left(day) < rules.lateStart()) {
            return Conclusion.of(State.AT_RISK, reason, METHOD);
        }
        return Conclusion.unknown(reason, METHOD, missing.figure(line, line.last() + 1));
    }
}
