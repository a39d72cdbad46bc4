package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;
import java.util.ArrayList;
import java.util.List;

/// The earliest dates of a small network, found by trying one day after another and counting days one by one.
final class NaiveTimetable {

    /// At least `days` between two ends: workdays of `calendar`, or days of any kind if it is negative.
    record Gap(int from, int to, RelationType type, int days, int calendar) {}

    private final List<WorkTable> calendars;
    private final int[] durations;
    private final int[] calendarOf;
    private final List<Gap> gaps = new ArrayList<>();
    final int[] start;
    final int[] finish;

    NaiveTimetable(List<WorkTable> calendars, int[] durations, int[] calendarOf, int projectStart) {
        this.calendars = calendars;
        this.durations = durations;
        this.calendarOf = calendarOf;
        this.start = new int[durations.length];
        this.finish = new int[durations.length];
        for (int i = 0; i < durations.length; i++) {
            put(i, projectStart);
        }
    }

    void add(Gap gap) {
        gaps.add(gap);
    }

    /// Pushes activities on by a day until every gap is kept; false if one runs beyond `limit`.
    boolean settle(int limit) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Gap gap : gaps) {
                while (!isKept(gap)) {
                    if (start[gap.to()] >= limit) {
                        return false;
                    }
                    put(gap.to(), start[gap.to()] + 1);
                    moved = true;
                }
            }
        }
        return true;
    }

    private boolean isKept(Gap gap) {
        int from = gap.type().ends() % 2 == 1 ? finish[gap.from()] : start[gap.from()];
        int to = gap.type().ends() / 2 == 1 ? finish[gap.to()] : start[gap.to()];
        if (gap.calendar() < 0) {
            return to - from >= gap.days();
        }
        return worked(gap.calendar(), from, to) >= gap.days();
    }

    private int worked(int calendar, int from, int to) {
        int count = 0;
        for (int day = Math.min(from, to); day < Math.max(from, to); day++) {
            count += calendars.get(calendar).isWorked(day) ? 1 : 0;
        }
        return from <= to ? count : -count;
    }

    /// At the first day from `earliest` on which the activity can begin.
    private void put(int i, int earliest) {
        WorkTable calendar = calendars.get(calendarOf[i]);
        int day = earliest;
        if (durations[i] > 0) {
            while (!calendar.isWorked(day)) {
                day++;
            }
        }
        start[i] = day;
        int left = durations[i];
        while (left > 0) {
            left -= calendar.isWorked(day++) ? 1 : 0;
        }
        finish[i] = day;
    }
}
