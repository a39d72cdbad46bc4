package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects activities, relations and bounds by number, in the order in which they are added.
public final class NetworkBuilder {

    private final List<WorkTable> calendars = new ArrayList<>();
    private int[] durations = new int[16];
    private int[] calendarOf = new int[16];
    private int activities;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] lags = new int[16];
    private byte[] kinds = new byte[16];
    private int relations;
    private final List<Bound> bounds = new ArrayList<>();
    private final int start;

    /// Nothing begins before the instant `start`.
    public NetworkBuilder(int start) {
        this.start = start;
    }

    /// The number of the calendar. All calendars of a network count from the same first day.
    public int addCalendar(WorkTable table) {
        if (!calendars.isEmpty() && calendars.getFirst().days() != table.days()) {
            throw new IllegalArgumentException("All calendars of a network must span the same days: %d, not %d."
                    .formatted(calendars.getFirst().days(), table.days()));
        }
        if (calendars.size() == 30) {
            throw new IllegalArgumentException("A network has at most 30 calendars.");
        }
        calendars.add(table);
        return calendars.size() - 1;
    }

    /// An activity of so many workdays of its calendar; a milestone has none. Returns its number.
    public int addActivity(int duration, int calendar) {
        if (duration < 0 || calendar < 0 || calendar >= calendars.size()) {
            throw new IllegalArgumentException("An activity of %d days on calendar %d of %d cannot be."
                    .formatted(duration, calendar, calendars.size()));
        }
        if (activities == durations.length) {
            durations = Arrays.copyOf(durations, 2 * activities);
            calendarOf = Arrays.copyOf(calendarOf, 2 * activities);
        }
        durations[activities] = duration;
        calendarOf[activities] = calendar;
        return activities++;
    }

    /// At least `lag` between the ends that `type` names. Returns the number of the relation.
    public int addRelation(int predecessor, int successor, RelationType type, Lag lag) {
        return switch (lag) {
            case Lag.CalendarDays gap -> add(predecessor, successor, kind(type, Arcs.CALENDAR_DAYS), gap.days());
            case Lag.Workdays gap ->
                gap.days() == 0
                        ? add(predecessor, successor, kind(type, Arcs.CALENDAR_DAYS), 0)
                        : add(predecessor, successor, kind(type, Arcs.WORKDAYS + gap.calendar()), gap.days());
            case Lag.Share gap ->
                add(predecessor, successor, kind(type, Arcs.SHARE), (int) Math.round(1000 * gap.share()));
        };
    }

    /// At most `lag` between the ends that `type` names (最大时距): the predecessor waits for the successor.
    public int addMaximum(int predecessor, int successor, RelationType type, Lag lag) {
        int from = successor;
        int to = predecessor;
        RelationType reversed = type.reversed();
        return switch (lag) {
            case Lag.CalendarDays gap -> add(from, to, kind(reversed, Arcs.CALENDAR_DAYS), -gap.days());
            case Lag.Workdays gap -> add(from, to, kind(reversed, Arcs.WORKDAYS + gap.calendar()), -gap.days());
            case Lag.Share gap -> throw new IllegalArgumentException("""
                        最大时距不能按比例：%s。 A maximum lag cannot be a share.
                        Maybe give it in days.""".formatted(gap.share()));
        };
    }

    public void addBound(Bound bound) {
        require(bound.activity());
        bounds.add(bound);
    }

    public Network build() {
        return new Network(this);
    }

    private static byte kind(RelationType type, int mode) {
        return (byte) (type.ends() | mode << 2);
    }

    private int add(int predecessor, int successor, byte kind, int days) {
        require(predecessor);
        require(successor);
        if (predecessor == successor) {
            throw new IllegalArgumentException("Activity %d cannot wait for itself.".formatted(predecessor));
        }
        if (relations == from.length) {
            from = Arrays.copyOf(from, 2 * relations);
            to = Arrays.copyOf(to, 2 * relations);
            lags = Arrays.copyOf(lags, 2 * relations);
            kinds = Arrays.copyOf(kinds, 2 * relations);
        }
        from[relations] = predecessor;
        to[relations] = successor;
        lags[relations] = days;
        kinds[relations] = kind;
        return relations++;
    }

    private void require(int activity) {
        if (activity < 0 || activity >= activities) {
            throw new IllegalArgumentException(
                    "There is no activity %d; there are %d.".formatted(activity, activities));
        }
    }

    int start() {
        return start;
    }

    WorkTable[] calendars() {
        return calendars.toArray(WorkTable[]::new);
    }

    int[] durations() {
        return Arrays.copyOf(durations, activities);
    }

    int[] calendarOf() {
        return Arrays.copyOf(calendarOf, activities);
    }

    int[] from() {
        return Arrays.copyOf(from, relations);
    }

    int[] to() {
        return Arrays.copyOf(to, relations);
    }

    int lag(int relation) {
        return lags[relation];
    }

    byte kind(int relation) {
        return kinds[relation];
    }

    List<Bound> bounds() {
        return bounds;
    }
}
