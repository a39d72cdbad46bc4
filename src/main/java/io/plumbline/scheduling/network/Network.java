package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;
import java.util.Arrays;
import java.util.List;

/// Activities with their durations, relations and bounds (网络), as generalised precedence: each relation says that an
/// end
/// of one activity comes no earlier than an end of another plus a lag, of either sign. Maximum lags make circles, which
/// are fine as long as they do not contradict themselves.
///
/// Dates are found by a [Timetable]. One network serves one timetable at a time: edits change it.
public final class Network {

    static final int UNBOUNDED = Integer.MAX_VALUE;

    final int start;
    final WorkTable[] calendars;
    final int[] durations;
    final int[] calendarOf;
    final Arcs in;
    final Arcs out;
    final Order order;
    final int[] startLow;
    final int[] finishLow;
    final int[] startHigh;
    final int[] finishHigh;
    private final List<Bound> bounds;

    Network(NetworkBuilder builder) {
        start = builder.start();
        calendars = builder.calendars();
        durations = builder.durations();
        calendarOf = builder.calendarOf();
        int[] from = builder.from();
        int[] to = builder.to();
        in = new Arcs(durations.length, to, from, builder);
        out = new Arcs(durations.length, from, to, builder);
        order = new Order(in, out);
        bounds = List.copyOf(builder.bounds());
        startLow = filled(start);
        finishLow = filled(0);
        startHigh = filled(UNBOUNDED);
        finishHigh = filled(UNBOUNDED);
        bounds.forEach(this::tighten);
    }

    public int activities() {
        return durations.length;
    }

    public int relations() {
        return in.other.length;
    }

    public int duration(int activity) {
        return durations[activity];
    }

    public List<Bound> bounds() {
        return bounds;
    }

    WorkTable calendar(int activity) {
        return calendars[calendarOf[activity]];
    }

    /// The last instant of the calendars: dates that reach it are beyond reckoning.
    int horizon() {
        return calendars[0].days();
    }

    private int[] filled(int value) {
        int[] values = new int[durations.length];
        Arrays.fill(values, value);
        return values;
    }

    private void tighten(Bound bound) {
        int i = bound.activity();
        switch (bound.kind()) {
            case START_NO_EARLIER -> startLow[i] = Math.max(startLow[i], bound.instant());
            case FINISH_NO_EARLIER -> finishLow[i] = Math.max(finishLow[i], bound.instant());
            case START_NO_LATER -> startHigh[i] = Math.min(startHigh[i], bound.instant());
            case FINISH_NO_LATER -> finishHigh[i] = Math.min(finishHigh[i], bound.instant());
        }
    }
}
