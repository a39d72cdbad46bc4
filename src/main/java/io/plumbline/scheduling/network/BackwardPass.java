package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;

/// From the deadlines back to the latest dates (倒排工期).
///
/// An activity that leads to a deadline or another upper bound is held by these alone; one that leads to none is held
/// by
/// the end of the project.
final class BackwardPass {

    final int[] start;
    final int[] finish;
    final boolean[] bounded;
    private final Network network;
    private final Ends ends;
    private final int[] startHigh;
    private final int[] finishHigh;
    private int projectEnd;

    /// With the bounds of the network.
    BackwardPass(Network network) {
        this(network, network.startHigh, network.finishHigh);
    }

    /// With other upper bounds than those of the network, by activity.
    BackwardPass(Network network, int[] startHigh, int[] finishHigh) {
        this.network = network;
        this.ends = new Ends(network);
        this.startHigh = startHigh;
        this.finishHigh = finishHigh;
        this.start = new int[network.activities()];
        this.finish = new int[network.activities()];
        this.bounded = new boolean[network.activities()];
    }

    void run(int projectEnd) {
        this.projectEnd = projectEnd;
        Order order = network.order;
        for (int at = start.length - 1; at >= 0; at = order.knotStart[at] - 1) {
            reckonAt(at);
        }
    }

    /// The activity at a position of the order, or its whole knot; whether a date moved.
    boolean reckonAt(int at) {
        Order order = network.order;
        if (!order.isKnot(at)) {
            return reckon(order.activities[at]);
        }
        return reckonKnot(order.knotStart[at], order.knotEnd[at]);
    }

    private boolean reckonKnot(int from, int to) {
        int[] startBefore = new int[to - from];
        int[] finishBefore = new int[to - from];
        boolean held = false;
        for (int at = from; at < to; at++) {
            held |= leadsToBound(network.order.activities[at]);
        }
        for (int at = from; at < to; at++) {
            int i = network.order.activities[at];
            startBefore[at - from] = start[i];
            finishBefore[at - from] = finish[i];
            start[i] = finish[i] = network.horizon();
            bounded[i] = held;
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int at = to - 1; at >= from; at--) {
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

    private boolean leadsToBound(int i) {
        if (startHigh[i] != Network.UNBOUNDED || finishHigh[i] != Network.UNBOUNDED) {
            return true;
        }
        Order order = network.order;
        int knot = order.knotStart[order.position[i]];
        Arcs out = network.out;
        for (int slot = out.first[i]; slot < out.first[i + 1]; slot++) {
            int successor = out.other[slot];
            if (bounded[successor] && order.knotStart[order.position[successor]] != knot) {
                return true;
            }
        }
        return false;
    }

    private boolean reckon(int i) {
        Arcs out = network.out;
        int oldStart = start[i];
        int oldFinish = finish[i];
        boolean oldBounded = bounded[i];
        boolean held = startHigh[i] != Network.UNBOUNDED || finishHigh[i] != Network.UNBOUNDED;
        for (int slot = out.first[i], end = out.first[i + 1]; slot < end && !held; slot++) {
            held = bounded[out.other[slot]];
        }
        int startMost = held ? startHigh[i] : Network.UNBOUNDED;
        int finishMost = held ? finishHigh[i] : projectEnd;
        for (int slot = out.first[i], end = out.first[i + 1]; slot < end; slot++) {
            int successor = out.other[slot];
            if (bounded[successor] != held) {
                continue;
            }
            int head = ForwardPass.bindsFinish(out.kind[slot]) ? finish[successor] : start[successor];
            int instant = ends.backward(out, slot, i, head);
            if (ForwardPass.leavesFinish(out.kind[slot])) {
                finishMost = Math.min(finishMost, instant);
            } else {
                startMost = Math.min(startMost, instant);
            }
        }
        bounded[i] = held;
        place(i, startMost, finishMost);
        return start[i] != oldStart || finish[i] != oldFinish || oldBounded != held;
    }

    /// The slot of the relation that alone sets the latest start of `i`; -1 where its own bound or the end of the
    /// project
    /// does, or several do only together.
    int bindingSlot(int i) {
        boolean held = bounded[i];
        if (latestStart(i, held ? startHigh[i] : Network.UNBOUNDED, held ? finishHigh[i] : projectEnd) == start[i]) {
            return -1;
        }
        Arcs out = network.out;
        for (int slot = out.first[i]; slot < out.first[i + 1]; slot++) {
            if (bounded[out.other[slot]] == held && latestStartBy(i, slot) == start[i]) {
                return slot;
            }
        }
        return -1;
    }

    private int latestStartBy(int i, int slot) {
        Arcs out = network.out;
        int successor = out.other[slot];
        int head = ForwardPass.bindsFinish(out.kind[slot]) ? finish[successor] : start[successor];
        int instant = ends.backward(out, slot, i, head);
        return ForwardPass.leavesFinish(out.kind[slot])
                ? latestStart(i, Network.UNBOUNDED, instant)
                : latestStart(i, instant, Network.UNBOUNDED);
    }

    private int latestStart(int i, int startMost, int finishMost) {
        if (network.durations[i] == 0) {
            return Math.clamp(Math.min(startMost, finishMost), 0, network.horizon());
        }
        WorkTable calendar = network.calendar(i);
        return calendar.day(
                Ends.latest(calendar, network.durations[i], startMost, Math.min(finishMost, calendar.days())));
    }

    private void place(int i, int startMost, int finishMost) {
        int duration = network.durations[i];
        if (duration == 0) {
            start[i] = finish[i] = Math.clamp(Math.min(startMost, finishMost), 0, network.horizon());
            return;
        }
        WorkTable calendar = network.calendar(i);
        int ordinal = Ends.latest(calendar, duration, startMost, Math.min(finishMost, calendar.days()));
        start[i] = calendar.day(ordinal);
        finish[i] = calendar.end(ordinal + duration);
    }
}
