package io.plumbline.judging.standing;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.ReportingPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// From when to when a commitment runs (期限): from the start of its plan to its last day. What has no deadline is due
/// when the plan ends, and `isStated` is false. `named` is the time as the text names it.
record Course(LocalDate start, LocalDate lastDay, ReportingPeriod named, boolean isStated) {

    static Course of(ReportingPeriod plan, Commitment commitment) {
        return switch (commitment.deadline()) {
            case Deadline.By by -> new Course(startOf(plan, by), by.lastDay(), by.period(), true);
            case Deadline.Open ignored -> new Course(plan.start(), plan.lastDay(), plan, false);
        };
    }

    private static LocalDate startOf(ReportingPeriod plan, Deadline.By by) {
        if (!plan.start().isAfter(by.lastDay())) {
            return plan.start();
        }
        return by.period().contains(by.lastDay())
                ? by.period().start()
                : by.lastDay().withDayOfYear(1);
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(lastDay);
    }

    /// The share of its days that is left after `day`, 0 to 1.
    double left(LocalDate day) {
        double days = ChronoUnit.DAYS.between(start, lastDay) + 1.0;
        return Math.clamp(ChronoUnit.DAYS.between(day, lastDay) / days, 0, 1);
    }
}
