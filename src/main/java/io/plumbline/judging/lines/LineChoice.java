package io.plumbline.judging.lines;

import io.plumbline.judging.Thresholds;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.measuring.Cumulation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which of several lines says most about a goal that runs from `start` to `lastDay`, seen on `day`. A year's figure
/// is too old when its period ended more than `staleDays` before, a quarter's or a month's after half of that.
public record LineChoice(LocalDate start, LocalDate lastDay, LocalDate day, int staleDays, Thresholds thresholds) {

    /// Up to date, for a sum of the whole plan, enough for a forecast, of the longest time; then in period, as
    /// reported, and of whole years.
    Optional<Line> best(Demand demand, List<Line> lines) {
        return lines.stream()
                .max(Comparator.comparing((Line line) -> !isStale(line))
                        .thenComparing(line -> demand != Demand.SUM || line.first() <= first(line))
                        .thenComparing(line -> line.size() >= thresholds.leastValues(line.frequency()))
                        .thenComparingDouble(Line::years)
                        .thenComparing(line -> line.cumulation() == Cumulation.IN_PERIOD)
                        .thenComparing(line -> !line.derived())
                        .thenComparing(Line::frequency, Comparator.reverseOrder())
                        .thenComparing(Line::price, Comparator.reverseOrder()));
    }

    /// The slot of the first period of the plan.
    public long first(Line line) {
        return Line.slot(line.frequency(), start);
    }

    /// The slot of the period that holds the deadline.
    public long last(Line line) {
        return Line.slot(line.frequency(), lastDay);
    }

    /// Whether the last figure is too old to say anything of the day; the figure of the deadline never is.
    public boolean isStale(Line line) {
        int days = line.frequency() == Frequency.YEARLY ? staleDays : staleDays / 2;
        return line.last() < last(line)
                && line.lastPeriod().end().plusDays(days).isBefore(day);
    }
}
