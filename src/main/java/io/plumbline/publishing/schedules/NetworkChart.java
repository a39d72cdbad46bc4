package io.plumbline.publishing.schedules;

import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A schedule as boxes and lines (网络图): each activity in a column to the right of all that it waits for. Of a long
/// schedule only the critical path and what is tied to it.
public final class NetworkChart {

    public static final int BOX_WIDTH = 168;
    public static final int BOX_HEIGHT = 46;
    private static final int COLUMN = 216;
    private static final int ROW = 62;
    private static final int EDGE = 10;
    private static final int MOST = 150;
    private static final int LETTERS = 12;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final boolean whole;

    /// One activity at its place.
    public record Box(PlannedDates dates, int x, int y, boolean critical) {

        /// The name, cut to the width of its box.
        public String name() {
            String name = dates.activity().name();
            return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…";
        }
    }

    /// A link from box to box; `overlapping` unless the successor waits for the predecessor's end.
    public record Line(int fromX, int fromY, int toX, int toY, boolean critical, boolean overlapping) {}

    private NetworkChart(Schedule schedule) {
        Set<String> path = new LinkedHashSet<>(schedule.criticalPath());
        Set<String> shown = shown(schedule, path);
        this.whole = shown.size() == schedule.dates().size();
        Map<String, Integer> columns = columns(schedule, shown);
        Map<Integer, Integer> filled = new HashMap<>();
        Map<String, Box> places = new LinkedHashMap<>();
        for (PlannedDates dates : schedule.dates()) {
            String id = dates.activity().id();
            if (shown.contains(id)) {
                int column = columns.getOrDefault(id, 0);
                int row = filled.merge(column, 1, Integer::sum) - 1;
                places.put(id, new Box(dates, EDGE + column * COLUMN, EDGE + row * ROW, path.contains(id)));
            }
        }
        boxes.addAll(places.values());
        schedule.plan().links().forEach(it -> addLine(it, places));
    }

    public static NetworkChart of(Schedule schedule) {
        return new NetworkChart(schedule);
    }

    private static Set<String> shown(Schedule schedule, Set<String> path) {
        Set<String> all = new LinkedHashSet<>();
        if (schedule.dates().size() <= MOST) {
            schedule.dates().forEach(it -> all.add(it.activity().id()));
            return all;
        }
        all.addAll(path);
        schedule.plan().links().stream()
                .filter(it -> path.contains(it.predecessor()) || path.contains(it.successor()))
                .forEach(it -> all.addAll(List.of(it.predecessor(), it.successor())));
        return all;
    }

    /// One more than the furthest of those before; links that go round in a circle stop counting.
    private static Map<String, Integer> columns(Schedule schedule, Set<String> shown) {
        Map<String, Integer> columns = new HashMap<>();
        List<Link> links = schedule.plan().links().stream()
                .filter(it -> shown.contains(it.predecessor()) && shown.contains(it.successor()))
                .toList();
        boolean moved = true;
        for (int round = 0; moved && round < shown.size(); round++) {
            moved = false;
            for (Link link : links) {
                int column = columns.getOrDefault(link.predecessor(), 0) + 1;
                if (column > columns.getOrDefault(link.successor(), 0) && column < shown.size()) {
                    columns.put(link.successor(), column);
                    moved = true;
                }
            }
        }
        return columns;
    }

    private void addLine(Link link, Map<String, Box> places) {
        Box from = places.get(link.predecessor());
        Box to = places.get(link.successor());
        if (from != null && to != null) {
            boolean overlapping =
                    !to.dates().earliestStart().isAfter(from.dates().earliestFinish())
                            && !to.dates().activity().isMilestone();
            lines.add(new Line(
                    from.x() + BOX_WIDTH,
                    from.y() + BOX_HEIGHT / 2,
                    to.x(),
                    to.y() + BOX_HEIGHT / 2,
                    from.critical() && to.critical(),
                    overlapping));
        }
    }

    public List<Box> boxes() {
        return List.copyOf(boxes);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Whether every activity is on it.
    public boolean isWhole() {
        return whole;
    }

    public int width() {
        return boxes.stream().mapToInt(Box::x).max().orElse(0) + BOX_WIDTH + EDGE;
    }

    public int height() {
        return boxes.stream().mapToInt(Box::y).max().orElse(0) + BOX_HEIGHT + EDGE;
    }
}
