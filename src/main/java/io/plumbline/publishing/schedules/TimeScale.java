package io.plumbline.publishing.schedules;

import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Days as places along a chart (时间标尺): whole months from `first` to `end`, the day after the last, in units of the
/// drawing.
public record TimeScale(LocalDate first, LocalDate end, double dayWidth) {

    private static final double WIDTH = 820;
    private static final double WIDEST_DAY = 9;
    private static final double NARROWEST_DAY = 0.5;
    private static final int ROOM_AT_THE_END = 8;
    private static final int ROOM_FOR_A_LABEL = 46;

    /// A mark on the scale and its words.
    public record Mark(double x, String words) {}

    static TimeScale of(Schedule schedule) {
        LocalDate first = schedule.plan().start();
        LocalDate last = first;
        for (PlannedDates dates : schedule.dates()) {
            first = earlier(first, dates.earliestStart());
            for (LocalDate day : List.of(dates.earliestFinish(), dates.latestFinish())) {
                last = later(last, day);
            }
            for (DateDemand demand : dates.activity().demands()) {
                last = later(last, demand.day());
            }
        }
        LocalDate from = first.withDayOfMonth(1);
        LocalDate end = last.plusMonths(1).withDayOfMonth(1);
        double width = WIDTH / Math.max(1, ChronoUnit.DAYS.between(from, end));
        return new TimeScale(from, end, Math.clamp(width, NARROWEST_DAY, WIDEST_DAY));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }

    public double x(LocalDate day) {
        return Math.round(10 * dayWidth * ChronoUnit.DAYS.between(first, day)) / 10.0;
    }

    public double width() {
        return x(end) + ROOM_AT_THE_END;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /// The first days of months, as many as there is room for.
    public List<Mark> months() {
        int step = Stream.of(1, 2, 3, 6, 12)
                .filter(it -> it * 30 * dayWidth >= ROOM_FOR_A_LABEL)
                .findFirst()
                .orElse(12);
        List<Mark> marks = new ArrayList<>();
        for (LocalDate month = first; month.isBefore(end); month = month.plusMonths(step)) {
            marks.add(new Mark(x(month), "%d-%02d".formatted(month.getYear(), month.getMonthValue())));
        }
        return marks;
    }
}
