package io.plumbline.scheduling.resources;

import java.util.SplittableRandom;

/// Makes activity lists, each activity after its predecessors: sampled, crossed, mutated (Hartmann 1998).
final class ActivityLists {

    private static final double SWAPPED = 0.02;

    private final ResourceProject project;
    private final SplittableRandom random;
    private final int[] slack;

    ActivityLists(ResourceProject project, SplittableRandom random) {
        this.project = project;
        this.random = random;
        this.slack = LowerBounds.tails(project);
    }

    /// A random list that prefers activities with much work behind them (regret-based biased sampling by latest start).
    int[] sample() {
        int[] open = new int[project.size()];
        int[] eligible = new int[project.size()];
        int count = 0;
        for (int i = 0; i < open.length; i++) {
            open[i] = project.predecessors(i).length;
            if (open[i] == 0) {
                eligible[count++] = i;
            }
        }
        int[] list = new int[open.length];
        for (int at = 0; at < list.length; at++) {
            int chosen = choose(eligible, count);
            int activity = eligible[chosen];
            eligible[chosen] = eligible[--count];
            list[at] = activity;
            for (int successor : project.successors(activity)) {
                if (--open[successor] == 0) {
                    eligible[count++] = successor;
                }
            }
        }
        return list;
    }

    /// The middle of the list from `other`, in its order, the ends from `one`.
    int[] cross(int[] one, int[] other) {
        int a = random.nextInt(one.length);
        int b = random.nextInt(one.length);
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        int[] child = new int[one.length];
        boolean[] taken = new boolean[one.length];
        int count = copyMissing(one, child, taken, 0, from);
        count = copyMissing(other, child, taken, count, to);
        copyMissing(one, child, taken, count, child.length);
        return child;
    }

    /// Swaps a few neighbours that are free to swap.
    void mutate(int[] list) {
        for (int at = 0; at + 1 < list.length; at++) {
            if (random.nextDouble() < SWAPPED && !precedes(list[at], list[at + 1])) {
                int activity = list[at];
                list[at] = list[at + 1];
                list[at + 1] = activity;
            }
        }
    }

    private int choose(int[] eligible, int count) {
        int least = Integer.MAX_VALUE;
        long sum = 0;
        for (int k = 0; k < count; k++) {
            least = Math.min(least, slack[eligible[k]]);
            sum += slack[eligible[k]];
        }
        double ticket = random.nextDouble() * (sum + count * (1L - least));
        int chosen = 0;
        while (chosen < count - 1) {
            ticket -= slack[eligible[chosen]] - least + 1;
            if (ticket <= 0) {
                break;
            }
            chosen++;
        }
        return chosen;
    }

    private static int copyMissing(int[] source, int[] child, boolean[] taken, int from, int to) {
        int count = from;
        for (int activity : source) {
            if (count >= to) {
                break;
            }
            if (!taken[activity]) {
                taken[activity] = true;
                child[count++] = activity;
            }
        }
        return count;
    }

    private boolean precedes(int activity, int other) {
        for (int successor : project.successors(activity)) {
            if (successor == other) {
                return true;
            }
        }
        return false;
    }
}
