package io.plumbline.scheduling.resources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Activities that share renewable resources (有限资源项目): activity `i` lasts `duration(i)` periods, needs
/// `demand(i, k)` of resource `k` in each of them, and starts only when its predecessors are finished.
///
/// `capacity(k, t)` is what resource `k` offers in period `t`: constant, or by a calendar whose last period holds for
/// ever after. Immutable.
public final class ResourceProject {

    private final int[] durations;
    private final int[][] demands;
    private final int[][] capacities;
    private final int[][] successors;
    private final int[][] predecessors;
    private final int[] order;

    private ResourceProject(int[] durations, int[][] demands, int[][] capacities, int[][] successors) {
        this.durations = durations;
        this.demands = demands;
        this.capacities = capacities;
        this.successors = successors;
        this.predecessors = reversed(successors);
        this.order = topologicalOrder();
        requireEnoughCapacity();
    }

    /// `demands[i][k]` of activity `i`; `capacities[k]` the same in every period; `successors[i]` by number.
    public static ResourceProject of(int[] durations, int[][] demands, int[] capacities, int[][] successors) {
        int[][] byPeriod = Arrays.stream(capacities)
                .mapToObj(capacity -> new int[] {capacity})
                .toArray(int[][]::new);
        return withCalendars(durations, demands, byPeriod, successors);
    }

    /// `capacities[k][t]` in period `t`; the last one holds in all later periods.
    public static ResourceProject withCalendars(
            int[] durations, int[][] demands, int[][] capacities, int[][] successors) {
        return new ResourceProject(durations.clone(), copy(demands), copy(capacities), copy(successors));
    }

    public int size() {
        return durations.length;
    }

    public int resources() {
        return capacities.length;
    }

    public int duration(int activity) {
        return durations[activity];
    }

    public int demand(int activity, int resource) {
        return demands[activity][resource];
    }

    public int capacity(int resource, int period) {
        int[] calendar = capacities[resource];
        return calendar[Math.min(period, calendar.length - 1)];
    }

    /// From this period on, capacities no longer change.
    public int steadyFrom() {
        return Arrays.stream(capacities)
                .mapToInt(calendar -> calendar.length - 1)
                .max()
                .orElse(0);
    }

    int[] successors(int activity) {
        return successors[activity];
    }

    int[] predecessors(int activity) {
        return predecessors[activity];
    }

    /// Every activity after its predecessors.
    int[] order() {
        return order;
    }

    /// A schedule never needs to be longer: all one after the other, after the calendars.
    int horizon() {
        return steadyFrom() + Arrays.stream(durations).sum() + 1;
    }

    private int[] topologicalOrder() {
        int[] open = new int[size()];
        int[] sorted = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            open[i] = predecessors[i].length;
            if (open[i] == 0) {
                sorted[count++] = i;
            }
        }
        for (int next = 0; next < count; next++) {
            for (int successor : successors[sorted[next]]) {
                if (--open[successor] == 0) {
                    sorted[count++] = successor;
                }
            }
        }
        if (count < size()) {
            throw new IllegalArgumentException("""
                    %d activities wait for each other in a circle.
                    Maybe a relation points the wrong way.""".formatted(size() - count));
        }
        return sorted;
    }

    private void requireEnoughCapacity() {
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < resources(); k++) {
                int offered = capacity(k, Integer.MAX_VALUE);
                if (durations[i] > 0 && demands[i][k] > offered) {
                    throw new IllegalArgumentException("""
                            Activity %d needs %d of resource %d, which offers %d in the end.
                            Maybe the activity should be split, or the crew enlarged.""".formatted(i, demands[i][k], k, offered));
                }
            }
        }
    }

    private static int[][] reversed(int[][] arcs) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < arcs.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < arcs.length; i++) {
            for (int to : arcs[i]) {
                lists.get(to).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }
}
