package io.plumbline.publishing.schedules;

import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Progress;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Some rows of a chart as one small drawing: of each kind of mark one path, however many rows it has.
final class Stripe {

    static final int ROW = 28;

    private final TimeScale scale;
    private final Map<Layer, StringBuilder> paths = new EnumMap<>(Layer.class);

    Stripe(TimeScale scale) {
        this.scale = scale;
    }

    /// From the lowest to the topmost; the name of each is its class in the style sheet.
    private enum Layer {
        ROOM,
        BAR,
        CRITICAL,
        LATE,
        DONE,
        LAP,
        MILESTONE,
        BASELINE,
        DEADLINE,
        LINK
    }

    String draw(List<Line> lines) {
        for (int row = 0; row < lines.size(); row++) {
            draw(lines.get(row), row * ROW);
        }
        StringBuilder svg = new StringBuilder();
        paths.forEach((layer, path) -> svg.append(
                "<path class=\"g-%s\" d=\"%s\"/>".formatted(layer.name().toLowerCase(Locale.ROOT), path)));
        return svg.toString();
    }

    private void draw(Line line, int top) {
        PlannedDates dates = line.dates();
        double start = scale.x(dates.earliestStart());
        double end = scale.x(dates.earliestFinish().plusDays(1));
        line.baseline()
                .ifPresent(then -> box(
                        Layer.BASELINE,
                        scale.x(then.earliestStart()),
                        scale.x(then.earliestFinish().plusDays(1)),
                        top + 22,
                        4));
        if (dates.activity().isMilestone()) {
            path(Layer.MILESTONE).append("M%s %dl7 7l-7 7l-7-7z".formatted(number(end), top + 7));
        } else {
            bar(line, top, start, end);
        }
        for (DateDemand demand : dates.activity().demands()) {
            if (demand.kind() == DateDemand.Kind.DEADLINE || demand.kind() == DateDemand.Kind.FINISH_ON) {
                path(Layer.DEADLINE)
                        .append("M%s %dh10l-5 8zm5 8v16"
                                .formatted(number(scale.x(demand.day().plusDays(1)) - 5), top + 1));
            }
        }
    }

    private void bar(Line line, int top, double start, double end) {
        PlannedDates dates = line.dates();
        double latest = scale.x(dates.latestFinish().plusDays(1));
        if (latest > end && !line.isFinished()) {
            box(Layer.ROOM, end, latest, top + 12, 4);
        }
        Layer layer = dates.totalFloat() < 0 ? Layer.LATE : dates.isCritical() ? Layer.CRITICAL : Layer.BAR;
        box(line.isFinished() ? Layer.DONE : layer, start, end, top + 7, 14);
        if (line.overlapUntil() > start) {
            box(Layer.LAP, start, Math.min(end, line.overlapUntil()), top + 17, 4);
        }
        if (dates.activity().progress() instanceof Progress.Started started) {
            box(Layer.DONE, start, start + (end - start) * started.share(), top + 11, 6);
        }
    }

    private void box(Layer layer, double from, double to, int top, int height) {
        path(layer)
                .append("M%s %dh%sv%dh-%sz"
                        .formatted(
                                number(from),
                                top,
                                number(Math.max(1, to - from)),
                                height,
                                number(Math.max(1, to - from))));
    }

    /// From the bar of one row of this stripe to that of another.
    void link(Line from, int fromRow, Line to, int toRow) {
        double leave = scale.x(from.dates().earliestFinish().plusDays(1));
        double enter = scale.x(to.dates().earliestStart());
        double bend = Math.max(leave, enter) + 4;
        path(Layer.LINK)
                .append("M%s %dH%sV%dH%s"
                        .formatted(
                                number(leave),
                                fromRow * ROW + 14,
                                number(enter >= leave ? leave + 3 : bend),
                                toRow * ROW + (toRow > fromRow ? 7 : 21),
                                number(enter)));
    }

    private StringBuilder path(Layer layer) {
        return paths.computeIfAbsent(layer, key -> new StringBuilder());
    }

    private static String number(double place) {
        return place == Math.rint(place) ? "" + (long) place : String.format(Locale.ROOT, "%.1f", place);
    }
}
