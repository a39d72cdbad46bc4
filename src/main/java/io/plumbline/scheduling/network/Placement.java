package io.plumbline.scheduling.network;

import io.plumbline.scheduling.calendar.WorkTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One activity on a walk along relations: where the walk alone puts it. `relation` leads to `next`, the placement from
/// which it was reckoned.
record Placement(
        int activity,
        int start,
        int finish,
        int relation,
        @Nullable Placement next) {

    /// As early as both instants allow.
    static Placement earliest(Network network, int activity, int startLow, int finishLow) {
        int duration = network.durations[activity];
        if (duration == 0) {
            int instant = Math.min(Math.max(startLow, finishLow), network.horizon());
            return new Placement(activity, instant, instant, -1, null);
        }
        WorkTable calendar = network.calendar(activity);
        int ordinal = Ends.earliest(calendar, duration, startLow, finishLow);
        return new Placement(activity, calendar.day(ordinal), calendar.end(ordinal + duration), -1, null);
    }

    /// As late as both instants allow.
    static Placement latest(Network network, int activity, int startMost, int finishMost) {
        int duration = network.durations[activity];
        if (duration == 0) {
            int instant = Math.min(startMost, finishMost);
            return new Placement(activity, instant, instant, -1, null);
        }
        WorkTable calendar = network.calendar(activity);
        int ordinal = Ends.latest(calendar, duration, startMost, Math.min(finishMost, calendar.days()));
        return new Placement(activity, calendar.day(ordinal), calendar.end(ordinal + duration), -1, null);
    }

    Placement after(int relation, Placement next) {
        return new Placement(activity, start, finish, relation, next);
    }

    /// From this placement along the walk.
    List<Integer> relations() {
        List<Integer> relations = new ArrayList<>();
        for (Placement at = this; at.next != null; at = at.next) {
            relations.add(at.relation);
        }
        return relations;
    }

    List<Integer> activities() {
        List<Integer> activities = new ArrayList<>();
        for (Placement at = this; at != null; at = at.next) {
            activities.add(at.activity);
        }
        return activities;
    }
}
