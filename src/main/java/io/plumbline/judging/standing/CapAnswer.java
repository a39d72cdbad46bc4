package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.progress.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A sum over the plan that must not be exceeded (累计不超过). No forecast is made: what is used up beside the time gone
/// shows how it stands, and only a sum beyond the cap, or the whole plan below it, is a verdict.
final class CapAnswer {

    private static final Bilingual METHOD = new Bilingual("累计上限简则（不作预测）", "simple rule of capped sums (no forecast)");

    private final Course course;
    private final LocalDate day;
    private final Missing missing;

    CapAnswer(Course course, LocalDate day, Missing missing) {
        this.course = course;
        this.day = day;
        this.missing = missing;
    }

    Conclusion answer(Asked.Capped asked) {
        Line line = asked.line();
        if (line.last() < asked.first()) {
            return unknown(asked, asked.goal(), asked.first());
        }
        double used = line.findSum(Math.max(line.first(), asked.first()), line.last())
                .orElse(BigDecimal.ZERO)
                .doubleValue();
        long gone = line.last() - asked.first() + 1;
        long periods = asked.last() - asked.first() + 1;
        Bilingual reason = Bilingual.format(
                "目标 %1$s；已用 %3$s / %4$s = %5$.1f%%，已过 %6$d/%7$d 期",
                "goal %2$s; used %3$s / %4$s = %5$.1f %%, %6$d of %7$d periods gone",
                asked.goal().chinese(),
                asked.goal().english(),
                Digits.of(used),
                Digits.of(asked.bound()),
                100 * used / asked.bound(),
                gone,
                periods);
        if (used > asked.bound() && line.values().stream().allMatch(it -> it.signum() >= 0)) {
            return Conclusion.of(course.isOver(day) ? State.LATE : State.AT_RISK, reason, METHOD);
        }
        if (line.first() > asked.first()) {
            return unknown(asked, reason, asked.first());
        }
        return gone >= periods ? whole(used <= asked.bound(), reason) : unknown(asked, reason, line.last() + 1);
    }

    private Conclusion whole(boolean kept, Bilingual reason) {
        State missed = course.isOver(day) ? State.LATE : State.AT_RISK;
        return Conclusion.of(kept ? State.ATTAINED : missed, reason, METHOD);
    }

    private Conclusion unknown(Asked.Capped asked, Bilingual reason, long slot) {
        return Conclusion.unknown(reason, METHOD, missing.figure(asked.line(), slot));
    }
}
