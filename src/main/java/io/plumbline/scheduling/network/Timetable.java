package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// The dates of a network (进度计划): earliest and latest start and finish of each activity as instants, its float, and
/// what drives it. An edit reckons again only what depends on it.
///
/// Not for use by several threads at once.
public final class Timetable {

    private final Network network;
    private final ForwardPass forward;
    private final BackwardPass backward;
    private int projectEnd;

    private Timetable(Network network) {
        this.network = network;
        this.forward = new ForwardPass(network);
        this.backward = new BackwardPass(network);
    }

    public static Timetable of(Network network) {
        Timetable timetable = new Timetable(network);
        timetable.reckon();
        return timetable;
    }

    /// Both passes anew; the end of the project becomes the last earliest finish.
    public void reckon() {
        forward.run();
        projectEnd = Arrays.stream(forward.finish).max().orElse(network.start);
        backward.run(projectEnd);
    }

    public int earliestStart(int activity) {
        return forward.start[activity];
    }

    public int earliestFinish(int activity) {
        return forward.finish[activity];
    }

    /// 最迟开工: later, and a deadline, another upper bound or, where there is none, the end of the project is missed.
    public int latestStart(int activity) {
        return backward.start[activity];
    }

    public int latestFinish(int activity) {
        return backward.finish[activity];
    }

    /// Whether a deadline or another upper bound holds the activity, and not only the end of the project.
    public boolean isBounded(int activity) {
        return backward.bounded[activity];
    }

    /// By how many workdays the activity may start later (总时差); negative: so many days are already lost.
    public int totalFloat(int activity) {
        WorkTable calendar = network.calendar(activity);
        return calendar.before(latestStart(activity)) - calendar.before(earliestStart(activity));
    }

    /// The last earliest finish when the timetable was last reckoned as a whole. Edits leave it, so that what they cost
    /// shows as negative float.
    public int projectEnd() {
        return projectEnd;
    }

    /// Whether a date ran off the calendars: a circle of relations that pushes itself ever later, or a plan too long.
    public boolean isBeyondReckoning(int activity) {
        return forward.finish[activity] >= network.horizon();
    }

    /// Workdays by which each activity may slip before `deadline` alone is missed (对某一节点的时差); empty for those
    /// that do not lead to it.
    public OptionalInt[] floatsTo(Bound deadline) {
        int[] startHigh = new int[network.activities()];
        int[] finishHigh = new int[network.activities()];
        Arrays.fill(startHigh, Network.UNBOUNDED);
        Arrays.fill(finishHigh, Network.UNBOUNDED);
        (deadline.kind() == Bound.Kind.START_NO_LATER ? startHigh : finishHigh)[deadline.activity()] =
                deadline.instant();
        BackwardPass alone = new BackwardPass(network, startHigh, finishHigh);
        alone.run(projectEnd);
        OptionalInt[] floats = new OptionalInt[network.activities()];
        for (int i = 0; i < floats.length; i++) {
            WorkTable calendar = network.calendar(i);
            floats[i] = alone.bounded[i]
                    ? OptionalInt.of(calendar.before(alone.start[i]) - calendar.before(earliestStart(i)))
                    : OptionalInt.empty();
        }
        return floats;
    }

    /// The relations that push an activity to its earliest date, first to last (驱动路径): back from it until a bound or
    /// the start of the project drives.
    public List<Integer> drivingPath(int activity) {
        List<Integer> relations = new ArrayList<>();
        BitSet seen = new BitSet();
        int at = activity;
        for (int slot = forward.drivingSlot(at); slot >= 0 && !seen.get(at); slot = forward.drivingSlot(at)) {
            seen.set(at);
            relations.addFirst(network.in.relation[slot]);
            at = network.in.other[slot];
        }
        return relations;
    }

    /// The relation that sets the latest start of an activity (控制关系): empty where its own bound or the end of the
    /// project does.
    public OptionalInt findBindingRelation(int activity) {
        int slot = backward.bindingSlot(activity);
        return slot < 0 ? OptionalInt.empty() : OptionalInt.of(network.out.relation[slot]);
    }

    /// Changes a duration and reckons again what depends on it.
    public void setDuration(int activity, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("A duration cannot be negative: %d.".formatted(workdays));
        }
        network.durations[activity] = workdays;
        BitSet touched = new BitSet(network.activities());
        touch(touched, activity);
        touchNeighbours(touched, network.out, activity);
        spreadForward(touched);
        spreadBackward(activity);
    }

    /// Changes the lag of a relation, in the days it was given in (thousandths for a share), and reckons again.
    public void setLag(int relation, int days) {
        network.in.setLag(relation, days);
        network.out.setLag(relation, days);
        spreadForward(network.out.otherEnd(relation));
        spreadBackward(network.in.otherEnd(relation));
    }

    /// Sets the bound of its kind on its activity, in place of those given before, and reckons again.
    public void setBound(Bound bound) {
        int i = bound.activity();
        switch (bound.kind()) {
            case START_NO_EARLIER -> network.startLow[i] = Math.max(network.start, bound.instant());
            case FINISH_NO_EARLIER -> network.finishLow[i] = bound.instant();
            case START_NO_LATER -> network.startHigh[i] = bound.instant();
            case FINISH_NO_LATER -> network.finishHigh[i] = bound.instant();
        }
        if (bound.kind().isUpper()) {
            spreadBackward(i);
        } else {
            spreadForward(i);
        }
    }

    private void spreadForward(int activity) {
        BitSet touched = new BitSet(network.activities());
        touch(touched, activity);
        spreadForward(touched);
    }

    private void spreadForward(BitSet touched) {
        Order order = network.order;
        for (int at = touched.nextSetBit(0); at >= 0; at = touched.nextSetBit(at + 1)) {
            if (forward.reckonAt(at)) {
                for (int inKnot = at; inKnot < order.knotEnd[at]; inKnot++) {
                    touchNeighbours(touched, network.out, order.activities[inKnot]);
                }
            }
        }
    }

    private void spreadBackward(int activity) {
        Order order = network.order;
        BitSet touched = new BitSet(network.activities());
        touch(touched, activity);
        for (int at = touched.previousSetBit(network.activities()); at >= 0; at = touched.previousSetBit(at - 1)) {
            if (backward.reckonAt(at)) {
                for (int inKnot = at; inKnot < order.knotEnd[at]; inKnot++) {
                    touchNeighbours(touched, network.in, order.activities[inKnot]);
                }
            }
        }
    }

    /// Knots are touched where they begin.
    private void touch(BitSet touched, int activity) {
        touched.set(network.order.knotStart[network.order.position[activity]]);
    }

    private void touchNeighbours(BitSet touched, Arcs arcs, int activity) {
        for (int slot = arcs.first[activity]; slot < arcs.first[activity + 1]; slot++) {
            touch(touched, arcs.other[slot]);
        }
    }
}
