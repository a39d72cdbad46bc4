package io.plumbline.scheduling.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the smallest sets of demands that contradict each other.
///
/// From each upper bound that the earliest dates break, walks of one, two, three … relations lead back, each activity
/// as
/// late as such a walk allows; the first that meets an activity which may not start so early is a chain with the fewest
/// relations (Bellman's recursion by number of arcs; right for any monotone calendar).
public final class ClashFinder {

    private final Network network;
    private final Timetable timetable;
    private final Ends ends;

    public ClashFinder(Network network, Timetable timetable) {
        this.network = network;
        this.timetable = timetable;
        this.ends = new Ends(network);
    }

    /// Circles first, then broken bounds with the smallest clash first; at most `most` of them.
    public List<Clash> find(int most) {
        List<Clash> clashes = new ArrayList<>(new CircleFinder(network, timetable).find(most));
        if (!clashes.isEmpty()) {
            return clashes;
        }
        network.bounds().stream()
                .filter(this::isBroken)
                .limit(most)
                .map(this::chain)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(chain -> chain.relations().size()))
                .forEach(clashes::add);
        return clashes;
    }

    /// Whether the earliest dates already pass the bound.
    public boolean isBroken(Bound bound) {
        return switch (bound.kind()) {
            case START_NO_LATER -> timetable.earliestStart(bound.activity()) > bound.instant();
            case FINISH_NO_LATER -> timetable.earliestFinish(bound.activity()) > bound.instant();
            case START_NO_EARLIER, FINISH_NO_EARLIER -> false;
        };
    }

    private Optional<Clash.Chain> chain(Bound until) {
        boolean start = until.kind() == Bound.Kind.START_NO_LATER;
        Placement end = Placement.latest(
                network,
                until.activity(),
                start ? until.instant() : network.horizon(),
                start ? network.horizon() : until.instant());
        Map<Integer, Placement> best = new HashMap<>(Map.of(end.activity(), end));
        Map<Integer, Placement> frontier = Map.copyOf(best);
        while (!frontier.isEmpty()) {
            Optional<Placement> broken = frontier.values().stream()
                    .filter(at -> daysLost(at) > 0)
                    .max(Comparator.comparingInt(this::daysLost));
            if (broken.isPresent()) {
                Placement first = broken.get();
                return Optional.of(new Clash.Chain(
                        lowerBound(first), first.relations(), first.activities(), until, daysLost(first)));
            }
            frontier = oneRelationBack(frontier, best);
        }
        return Optional.empty();
    }

    private Map<Integer, Placement> oneRelationBack(Map<Integer, Placement> frontier, Map<Integer, Placement> best) {
        Map<Integer, Placement> earlier = new HashMap<>();
        Arcs in = network.in;
        Arcs out = network.out;
        for (Placement at : frontier.values()) {
            for (int slot = in.first[at.activity()]; slot < in.first[at.activity() + 1]; slot++) {
                int relation = in.relation[slot];
                int predecessor = in.other[slot];
                int head = ForwardPass.bindsFinish(in.kind[slot]) ? at.finish() : at.start();
                int instant = ends.backward(in, slot, predecessor, head);
                boolean finish = ForwardPass.leavesFinish(out.kind[out.slot(relation)]);
                Placement placed = Placement.latest(
                                network,
                                predecessor,
                                finish ? network.horizon() : instant,
                                finish ? instant : network.horizon())
                        .after(relation, at);
                if (isEarlier(placed, best.get(predecessor))) {
                    best.put(predecessor, placed);
                    earlier.put(predecessor, placed);
                }
            }
        }
        return earlier;
    }

    private static boolean isEarlier(Placement placed, @org.jspecify.annotations.Nullable Placement known) {
        return known == null || placed.start() < known.start() || placed.finish() < known.finish();
    }

    /// How far the activity's own lower bounds, or the start of the project, push it past the placement.
    private int daysLost(Placement latest) {
        int i = latest.activity();
        Placement earliest = Placement.earliest(network, i, network.startLow[i], network.finishLow[i]);
        if (earliest.start() <= latest.start()) {
            return 0;
        }
        int days = network.calendar(i).before(earliest.start())
                - network.calendar(i).before(latest.start());
        return Math.max(1, days);
    }

    private Optional<Bound> lowerBound(Placement latest) {
        int i = latest.activity();
        return network.bounds().stream()
                .filter(bound -> bound.activity() == i && !bound.kind().isUpper())
                .filter(bound -> bound.instant()
                        == (bound.kind() == Bound.Kind.START_NO_EARLIER ? network.startLow[i] : network.finishLow[i]))
                .filter(bound -> breaks(bound, latest))
                .findFirst();
    }

    private boolean breaks(Bound bound, Placement latest) {
        boolean start = bound.kind() == Bound.Kind.START_NO_EARLIER;
        return Placement.earliest(network, bound.activity(), start ? bound.instant() : 0, start ? 0 : bound.instant())
                        .start()
                > latest.start();
    }
}
