package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;

/// How one relation and one duration carry an instant forwards and backwards.
///
/// Each backward function is the exact counterpart of its forward one: `forward(t) <= u` if and only if
/// `t <= backward(u)`. So floats are right to the day, whatever the calendars.
final class Ends {

    private static final int WHOLE = 1000;

    private final Network network;

    Ends(Network network) {
        this.network = network;
    }

    /// The earliest instant that relation `slot` of `arcs` allows, if the end of `predecessor` is at `instant`.
    int forward(Arcs arcs, int slot, int predecessor, int instant) {
        int mode = arcs.kind[slot] >> 2;
        int lag = arcs.lag[slot];
        if (mode == Arcs.CALENDAR_DAYS) {
            return instant + lag;
        }
        WorkTable table =
                network.calendars[mode == Arcs.SHARE ? network.calendarOf[predecessor] : mode - Arcs.WORKDAYS];
        if (mode == Arcs.SHARE) {
            lag = share(lag, predecessor);
            if (lag == 0) {
                return instant;
            }
        }
        return table.end(table.before(instant) + lag);
    }

    /// The latest instant for the end of `predecessor`, if what relation `slot` of `arcs` binds may be at `instant`.
    int backward(Arcs arcs, int slot, int predecessor, int instant) {
        int mode = arcs.kind[slot] >> 2;
        int lag = arcs.lag[slot];
        if (mode == Arcs.CALENDAR_DAYS) {
            return instant - lag;
        }
        WorkTable table =
                network.calendars[mode == Arcs.SHARE ? network.calendarOf[predecessor] : mode - Arcs.WORKDAYS];
        if (mode == Arcs.SHARE) {
            lag = share(lag, predecessor);
            if (lag == 0) {
                return instant;
            }
        }
        return table.day(table.before(instant) - lag);
    }

    /// The workdays, in its calendar, before the earliest start of an activity that starts no earlier than `start` and
    /// finishes no earlier than `finish`.
    static int earliest(WorkTable calendar, int duration, int start, int finish) {
        int ordinal = calendar.before(start);
        if (finish <= 0) {
            return ordinal;
        }
        return Math.max(ordinal, calendar.before(finish - 1) + 1 - duration);
    }

    /// The same for the latest start of one that starts by `start` and finishes by `finish`.
    static int latest(WorkTable calendar, int duration, int start, int finish) {
        int ordinal = calendar.before(finish) - duration;
        return start >= calendar.days() ? ordinal : Math.min(ordinal, calendar.before(start + 1) - 1);
    }

    private int share(int thousandths, int predecessor) {
        return (int) Math.ceilDiv((long) network.durations[predecessor] * thousandths, WHOLE);
    }
}
