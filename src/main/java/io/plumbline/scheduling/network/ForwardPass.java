package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;

/// From the start to the earliest dates: each activity after its predecessors, knots until nothing moves any more.
final class ForwardPass {

    final int[] start;
    final int[] finish;
    private final Network network;
    private final Ends ends;

    ForwardPass(Network network) {
        this.network = network;
        this.ends = new Ends(network);
        this.start = new int[network.activities()];
        this.finish = new int[network.activities()];
    }

    void run() {
        Order order = network.order;
        for (int at = 0; at < start.length; at = order.knotEnd[at]) {
            reckonAt(at);
        }
    }

    /// The activity at a position of the order, or the whole knot that begins there; whether a date moved.
    boolean reckonAt(int at) {
        Order order = network.order;
        if (!order.isKnot(at)) {
            return reckon(order.activities[at]);
        }
        return reckonKnot(order.knotStart[at], order.knotEnd[at]);
    }

    /// The instant of the end that a relation leaves from.
    int tail(Arcs arcs, int slot, int predecessor) {
        return leavesFinish(arcs.kind[slot]) ? finish[predecessor] : start[predecessor];
    }

    static boolean leavesFinish(int kind) {
        return (kind & RelationType.LEAVES_FINISH) != 0;
    }

    static boolean bindsFinish(int kind) {
        return (kind & RelationType.BINDS_FINISH) != 0;
    }

    /// Of the relations into an activity, the slot of the one that pushes it to its earliest start; negative if its own
    /// bounds do.
    int drivingSlot(int i) {
        Arcs in = network.in;
        if (own(i) >= start[i]) {
            return -1;
        }
        for (int slot = in.first[i]; slot < in.first[i + 1]; slot++) {
            int predecessor = in.other[slot];
            int instant = ends.forward(in, slot, predecessor, tail(in, slot, predecessor));
            boolean toFinish = bindsFinish(in.kind[slot]);
            Placement pushed = Placement.earliest(network, i, toFinish ? 0 : instant, toFinish ? instant : 0);
            if (pushed.start() >= start[i]) {
                return slot;
            }
        }
        return -1;
    }

    private int own(int i) {
        return Placement.earliest(network, i, network.startLow[i], network.finishLow[i])
                .start();
    }

    private boolean reckonKnot(int from, int to) {
        int[] startBefore = new int[to - from];
        int[] finishBefore = new int[to - from];
        for (int at = from; at < to; at++) {
            int i = network.order.activities[at];
            startBefore[at - from] = start[i];
            finishBefore[at - from] = finish[i];
            start[i] = finish[i] = 0;
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int at = from; at < to; at++) {
                moved |= reckon(network.order.activities[at]);
            }
        }
        boolean changed = false;
        for (int at = from; at < to; at++) {
            int i = network.order.activities[at];
            changed |= startBefore[at - from] != start[i] || finishBefore[at - from] != finish[i];
        }
        return changed;
    }

    private boolean reckon(int i) {
        Arcs in = network.in;
        int startLow = network.startLow[i];
        int finishLow = network.finishLow[i];
        for (int slot = in.first[i], end = in.first[i + 1]; slot < end; slot++) {
            int predecessor = in.other[slot];
            int instant = ends.forward(in, slot, predecessor, tail(in, slot, predecessor));
            if (bindsFinish(in.kind[slot])) {
                finishLow = Math.max(finishLow, instant);
            } else {
                startLow = Math.max(startLow, instant);
            }
        }
        return place(i, startLow, finishLow);
    }

    private boolean place(int i, int startLow, int finishLow) {
        int oldStart = start[i];
        int oldFinish = finish[i];
        int duration = network.durations[i];
        if (duration == 0) {
            start[i] = finish[i] = Math.min(Math.max(startLow, finishLow), network.horizon());
        } else {
            WorkTable calendar = network.calendar(i);
            int ordinal = Ends.earliest(calendar, duration, startLow, finishLow);
            start[i] = calendar.day(ordinal);
            finish[i] = calendar.end(ordinal + duration);
        }
        return start[i] != oldStart || finish[i] != oldFinish;
    }
}
