package io.plumbline.scheduling.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds circles of relations that push themselves ever later: the knots whose dates ran off the calendars.
final class CircleFinder {

    private final Network network;
    private final Timetable timetable;
    private final Ends ends;

    CircleFinder(Network network, Timetable timetable) {
        this.network = network;
        this.timetable = timetable;
        this.ends = new Ends(network);
    }

    List<Clash> find(int most) {
        List<Clash> circles = new ArrayList<>();
        Order order = network.order;
        for (int at = 0; at < network.activities() && circles.size() < most; at = order.knotEnd[at]) {
            if (order.isKnot(at) && isBeyondReckoning(at)) {
                shortestIn(at).ifPresent(circles::add);
            }
        }
        return circles;
    }

    private boolean isBeyondReckoning(int knot) {
        Order order = network.order;
        for (int at = knot; at < order.knotEnd[knot]; at++) {
            if (timetable.isBeyondReckoning(order.activities[at])) {
                return true;
            }
        }
        return false;
    }

    private Optional<Clash> shortestIn(int at) {
        Order order = network.order;
        List<Placement> shortest = List.of();
        for (int start = at; start < order.knotEnd[at]; start++) {
            int limit = shortest.isEmpty() ? order.knotEnd[at] - at : shortest.size() - 2;
            List<Placement> circle = circleFrom(order.activities[start], limit);
            if (!circle.isEmpty()) {
                shortest = circle;
            }
        }
        if (shortest.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> relations =
                shortest.stream().skip(1).map(Placement::relation).toList();
        List<Integer> activities = shortest.stream()
                .limit(relations.size())
                .map(Placement::activity)
                .toList();
        return Optional.of(new Clash.Circle(relations, activities, pushesOnEveryDay(shortest)));
    }

    /// The placements of a walk of at most `limit` relations from the activity back to itself and past itself; empty if
    /// there is none.
    private List<Placement> circleFrom(int activity, int limit) {
        int knot = network.order.knotStart[network.order.position[activity]];
        Placement first = Placement.earliest(network, activity, network.start, 0);
        Map<Integer, Placement> best = new HashMap<>();
        Map<Integer, Placement> frontier = Map.of(activity, first);
        for (int length = 1; length <= limit && !frontier.isEmpty(); length++) {
            Map<Integer, Placement> later = new HashMap<>();
            for (Placement at : frontier.values()) {
                for (Placement placed : oneRelationOn(at)) {
                    int j = placed.activity();
                    Placement known = best.get(j);
                    if (network.order.knotStart[network.order.position[j]] == knot
                            && (known == null || placed.start() > known.start() || placed.finish() > known.finish())) {
                        best.put(j, placed);
                        later.put(j, placed);
                    }
                }
            }
            Placement back = later.get(activity);
            if (back != null && back.start() > first.start()) {
                return walk(back);
            }
            frontier = later;
        }
        return List.of();
    }

    private List<Placement> oneRelationOn(Placement at) {
        Arcs out = network.out;
        List<Placement> placements = new ArrayList<>();
        for (int slot = out.first[at.activity()]; slot < out.first[at.activity() + 1]; slot++) {
            placements.add(pushed(at, slot));
        }
        return placements;
    }

    private Placement pushed(Placement at, int slot) {
        Arcs out = network.out;
        int tail = ForwardPass.leavesFinish(out.kind[slot]) ? at.finish() : at.start();
        int instant = ends.forward(out, slot, at.activity(), tail);
        boolean finish = ForwardPass.bindsFinish(out.kind[slot]);
        return Placement.earliest(network, out.other[slot], finish ? 0 : instant, finish ? instant : 0)
                .after(out.relation[slot], at);
    }

    private static List<Placement> walk(Placement last) {
        List<Placement> placements = new ArrayList<>();
        for (Placement at = last; at != null; at = at.next()) {
            placements.addFirst(at);
        }
        return placements;
    }

    /// Walks the circle from every day on which it can begin and end.
    private boolean pushesOnEveryDay(List<Placement> circle) {
        for (int instant = network.start; instant < network.horizon(); instant++) {
            Placement first = Placement.earliest(network, circle.getFirst().activity(), instant, 0);
            Placement at = first;
            for (Placement step : circle.subList(1, circle.size())) {
                at = pushed(at, network.out.slot(step.relation()));
            }
            if (at.finish() < network.horizon() && at.start() <= first.start()) {
                return false;
            }
        }
        return true;
    }
}
