package io.plumbline.scheduling.calendar;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Days as numbers, and how many of them are worked before each: what schedules are computed with.
///
/// An instant is the beginning of a day, `0` to `days()`; an activity that ends with the work of day `d` ends at the
/// instant `d + 1`. All functions are monotone, and those that would leave the table stop at its ends.
public final class WorkTable {

    private final int[] before;
    private final int[] workdays;

    private WorkTable(int[] before, int[] workdays) {
        this.before = before;
        this.workdays = workdays;
    }

    public static WorkTable of(int days, IntPredicate works) {
        int[] before = new int[days + 1];
        int[] workdays = new int[days];
        int count = 0;
        for (int day = 0; day < days; day++) {
            before[day] = count;
            if (works.test(day)) {
                workdays[count++] = day;
            }
        }
        before[days] = count;
        return new WorkTable(before, Arrays.copyOf(workdays, count));
    }

    public int days() {
        return before.length - 1;
    }

    /// How many days are worked in all.
    public int count() {
        return workdays.length;
    }

    /// How many days are worked before an instant.
    public int before(int instant) {
        return before[Math.clamp(instant, 0, before.length - 1)];
    }

    public boolean isWorked(int day) {
        return before[day + 1] > before[day];
    }

    /// The workday with `ordinal` workdays before it: the last instant at which no more have passed.
    public int day(int ordinal) {
        if (ordinal < 0) {
            return 0;
        }
        return ordinal < workdays.length ? workdays[ordinal] : before.length - 1;
    }

    /// The first instant at which `ordinal` workdays have passed.
    public int end(int ordinal) {
        if (ordinal <= 0) {
            return 0;
        }
        return ordinal <= workdays.length ? workdays[ordinal - 1] + 1 : before.length - 1;
    }
}
