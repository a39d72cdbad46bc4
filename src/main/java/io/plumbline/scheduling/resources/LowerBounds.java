package io.plumbline.scheduling.resources;

import java.util.Arrays;

/// Periods that no schedule can do without (工期下界): the longest chain, the work of the busiest resource, and for each
/// resource the work between the earliest heads and the shortest tails.
public final class LowerBounds {

    private LowerBounds() {}

    /// The best of all bounds.
    public static int of(ResourceProject project) {
        int[] heads = heads(project);
        int[] tails = tails(project);
        int bound = 0;
        for (int i = 0; i < project.size(); i++) {
            bound = Math.max(bound, heads[i] + project.duration(i) + tails[i]);
        }
        for (int k = 0; k < project.resources(); k++) {
            bound = Math.max(bound, busiest(project, k, heads, tails));
        }
        return bound;
    }

    /// The longest chain before each activity.
    static int[] heads(ResourceProject project) {
        int[] heads = new int[project.size()];
        for (int i : project.order()) {
            for (int predecessor : project.predecessors(i)) {
                heads[i] = Math.max(heads[i], heads[predecessor] + project.duration(predecessor));
            }
        }
        return heads;
    }

    /// The longest chain after each activity.
    static int[] tails(ResourceProject project) {
        int[] tails = new int[project.size()];
        int[] order = project.order();
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            for (int successor : project.successors(i)) {
                tails[i] = Math.max(tails[i], tails[successor] + project.duration(successor));
            }
        }
        return tails;
    }

    /// All activities with a head of at least `head` and a tail of at least `tail` need head + their work + tail.
    private static int busiest(ResourceProject project, int resource, int[] heads, int[] tails) {
        int[] users = users(project, resource);
        int bound = 0;
        for (int head : Arrays.stream(users).map(i -> heads[i]).distinct().toArray()) {
            for (int tail : Arrays.stream(users).map(i -> tails[i]).distinct().toArray()) {
                long work = 0;
                for (int i : users) {
                    if (heads[i] >= head && tails[i] >= tail) {
                        work += (long) project.duration(i) * project.demand(i, resource);
                    }
                }
                if (work > 0) {
                    bound = Math.max(bound, finish(project, resource, head, work) + tail);
                }
            }
        }
        return bound;
    }

    private static int[] users(ResourceProject project, int resource) {
        return java.util.stream.IntStream.range(0, project.size())
                .filter(i -> project.duration(i) > 0 && project.demand(i, resource) > 0)
                .toArray();
    }

    /// When the resource has done so much work, working from `period` on without a pause.
    private static int finish(ResourceProject project, int resource, int period, long work) {
        long left = work;
        int at = period;
        while (left > 0 && at < project.steadyFrom()) {
            left -= project.capacity(resource, at++);
        }
        int steady = project.capacity(resource, Integer.MAX_VALUE);
        return left <= 0 ? at : at + (int) Math.ceilDiv(left, (long) steady);
    }
}
