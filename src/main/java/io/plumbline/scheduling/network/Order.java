package io.plumbline.scheduling.network;

import java.util.Arrays;

/// The order in which activities are reckoned: each after its predecessors, and those that wait for each other in a
/// circle side by side as one knot (Tarjan 1972). Linear in activities and relations.
final class Order {

    /// Activities in order.
    final int[] activities;

    /// Where each activity stands in the order.
    final int[] position;

    /// By position: where the knot begins and ends (half-open) to which the activity there belongs; one position wide
    /// for
    /// all that are in no circle.
    final int[] knotStart;

    final int[] knotEnd;

    private final Arcs out;
    private final int[] index;
    private final int[] low;
    private final int[] stack;
    private final int[] path;
    private final int[] next;
    private final boolean[] closed;
    private int top;
    private int visited;
    private int free;

    Order(Arcs in, Arcs out) {
        int n = out.first.length - 1;
        this.out = out;
        activities = new int[n];
        position = new int[n];
        knotStart = new int[n];
        knotEnd = new int[n];
        if (sortWithoutKnots(in)) {
            index = low = stack = path = next = new int[0];
            closed = new boolean[0];
            return;
        }
        index = new int[n];
        low = new int[n];
        stack = new int[n];
        path = new int[n];
        next = Arrays.copyOf(out.first, n);
        closed = new boolean[n];
        free = n;
        for (int i = 0; i < n; i++) {
            if (index[i] == 0) {
                visit(i);
            }
        }
    }

    boolean isKnot(int at) {
        return knotEnd[at] - knotStart[at] > 1;
    }

    /// Kahn's way; false if a circle was met.
    private boolean sortWithoutKnots(Arcs in) {
        int n = activities.length;
        int[] open = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            open[i] = in.first[i + 1] - in.first[i];
            if (open[i] == 0) {
                activities[count++] = i;
            }
        }
        for (int at = 0; at < count; at++) {
            int i = activities[at];
            position[i] = at;
            knotStart[at] = at;
            knotEnd[at] = at + 1;
            for (int slot = out.first[i]; slot < out.first[i + 1]; slot++) {
                if (--open[out.other[slot]] == 0) {
                    activities[count++] = out.other[slot];
                }
            }
        }
        return count == n;
    }

    /// Tarjan's walk without recursion: knots close in reverse order, so the order fills from its end.
    private void visit(int root) {
        int depth = 0;
        path[0] = root;
        open(root);
        while (depth >= 0) {
            int i = path[depth];
            if (next[i] < out.first[i + 1]) {
                int j = out.other[next[i]++];
                if (index[j] == 0) {
                    open(j);
                    path[++depth] = j;
                } else if (!closed[j]) {
                    low[i] = Math.min(low[i], index[j]);
                }
            } else {
                if (low[i] == index[i]) {
                    close(i);
                }
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[i]);
                }
            }
        }
    }

    private void open(int i) {
        index[i] = low[i] = ++visited;
        stack[top++] = i;
    }

    private void close(int root) {
        int end = free;
        int i;
        do {
            i = stack[--top];
            closed[i] = true;
            activities[--free] = i;
            position[i] = free;
        } while (i != root);
        Arrays.fill(knotStart, free, end, free);
        Arrays.fill(knotEnd, free, end, end);
    }
}
