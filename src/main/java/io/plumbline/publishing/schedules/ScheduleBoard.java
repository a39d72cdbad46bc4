package io.plumbline.publishing.schedules;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.Baselines;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A schedule as rows and bars (横道图), in stripes of some rows each.
public final class ScheduleBoard {

    /// Few enough that a browser paints one at once, enough that 2,000 rows make 50 of them.
    static final int ROWS_A_STRIPE = 40;

    private final Schedule schedule;
    private final TimeScale scale;
    private final LocalDate today;
    private final List<Line> lines;

    private ScheduleBoard(Schedule schedule, LocalDate today, List<Line> lines) {
        this.schedule = schedule;
        this.scale = TimeScale.of(schedule);
        this.today = today;
        this.lines = lines;
    }

    /// A stripe: its rows and the marks beside them, as the inside of an SVG element of `height`.
    public record Part(List<Line> lines, int height, String marks) {}

    public static ScheduleBoard of(KeptSchedule kept, Schedule schedule, LocalDate today, Optional<Schedule> baseline) {
        return new ScheduleBoard(schedule, today, new Lines(kept, schedule, baseline).all());
    }

    public TimeScale scale() {
        return scale;
    }

    public List<Line> lines() {
        return lines;
    }

    public int rowHeight() {
        return Stripe.ROW;
    }

    /// Where today is, if it is on the chart.
    public Optional<Double> findToday() {
        return scale.holds(today) ? Optional.of(scale.x(today)) : Optional.empty();
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += ROWS_A_STRIPE) {
            List<Line> rows = lines.subList(from, Math.min(lines.size(), from + ROWS_A_STRIPE));
            Stripe stripe = new Stripe(scale);
            addLinks(stripe, rows);
            int height = rows.size() * Stripe.ROW;
            parts.add(new Part(rows, height, background(height) + stripe.draw(rows)));
        }
        return parts;
    }

    private String background(int height) {
        StringBuilder months = new StringBuilder();
        scale.months().forEach(it -> months.append("M%s 0V%d".formatted(it.x(), height)));
        String line = findToday()
                .map(x -> "<path class=\"g-today\" d=\"M%s 0V%d\"/>".formatted(x, height))
                .orElse("");
        return "<path class=\"g-grid\" d=\"%s\"/>%s".formatted(months, line);
    }

    /// Those between rows of the same stripe.
    private void addLinks(Stripe stripe, List<Line> rows) {
        Map<String, Integer> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            places.put(rows.get(row).id(), row);
        }
        for (Link link : schedule.plan().links()) {
            Integer from = places.get(link.predecessor());
            Integer to = places.get(link.successor());
            if (from != null && to != null) {
                stripe.link(rows.get(from), from, rows.get(to), to);
            }
        }
    }

    /// The rows of a schedule.
    private static final class Lines {

        private final KeptSchedule kept;
        private final Schedule schedule;
        private final Map<String, Activity> activities = new HashMap<>();
        private final Map<String, PlannedDates> dates = new HashMap<>();
        private final Map<String, PlannedDates> before = new HashMap<>();
        private final Map<String, LocalDate> overlaps = new HashMap<>();
        private final Map<String, Integer> slips;
        private final Map<String, String> drivers = new HashMap<>();
        private final Set<String> path;

        Lines(KeptSchedule kept, Schedule schedule, Optional<Schedule> baseline) {
            this.kept = kept;
            this.schedule = schedule;
            this.path = new HashSet<>(schedule.criticalPath());
            schedule.dates().forEach(it -> {
                activities.put(it.activity().id(), it.activity());
                dates.put(it.activity().id(), it);
            });
            baseline.ifPresent(
                    then -> then.dates().forEach(it -> before.put(it.activity().id(), it)));
            this.slips = baseline.map(then -> Baselines.slips(
                            new Baselines.Baseline("", then.plan().start(), then), schedule))
                    .orElse(Map.of());
            schedule.plan().links().forEach(this::overlap);
        }

        /// 压茬: the successor begins while the predecessor still goes on.
        private void overlap(Link link) {
            LocalDate goesOnUntil =
                    Objects.requireNonNull(dates.get(link.predecessor())).earliestFinish();
            overlaps.merge(link.successor(), goesOnUntil, (one, other) -> one.isAfter(other) ? one : other);
        }

        List<Line> all() {
            TimeScale scale = TimeScale.of(schedule);
            return schedule.dates().stream().map(it -> line(it, scale)).toList();
        }

        private Line line(PlannedDates it, TimeScale scale) {
            String id = it.activity().id();
            String driver = driver(id);
            LocalDate overlap = overlaps.getOrDefault(id, it.earliestStart().minusDays(1));
            return new Line(
                    it,
                    Objects.requireNonNull(activities.get(driver)),
                    schedule.driverOf(driver).demand(),
                    Optional.ofNullable(before.get(id)),
                    slips.getOrDefault(id, 0),
                    overlap.isBefore(it.earliestStart()) ? 0 : scale.x(overlap.plusDays(1)),
                    path.contains(id),
                    kept.commitments().getOrDefault(id, 0L));
        }

        /// The last of the chain that sets the latest start, each found once.
        private String driver(String id) {
            List<String> way = new ArrayList<>();
            String at = id;
            while (!drivers.containsKey(at)) {
                way.add(at);
                String next = schedule.driverOf(at).next();
                if (next.isEmpty() || way.contains(next)) {
                    drivers.put(at, at);
                    break;
                }
                at = next;
            }
            String end = Objects.requireNonNull(drivers.get(at));
            way.forEach(it -> drivers.put(it, end));
            return end;
        }
    }
}
