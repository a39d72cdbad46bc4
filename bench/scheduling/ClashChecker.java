import java.util.ArrayList;
import java.util.List;

/// Proves by complete search, without CP-SAT, that a project with maximum lags has no schedule.
///
/// If the earliest starts overload a resource, two of the activities that overlap there must follow one another (intervals
/// that overlap pairwise share a period); every such order is tried. Orders that two lags already force are taken first.
final class ClashChecker {

    private static final int NO_PATH = -1_000_000;

    private final MaxInstance instance;
    private long nodes;

    private ClashChecker(MaxInstance instance, long nodes) {
        this.instance = instance;
        this.nodes = nodes;
    }

    /// Whether no schedule was shown to exist within so many nodes; false if one exists or the nodes ran out.
    static boolean accepts(MaxInstance instance, long nodes) {
        ClashChecker checker = new ClashChecker(instance, nodes);
        int[][] paths = checker.longestPaths();
        return paths.length == 0 || checker.isHopeless(paths);
    }

    /// Floyd and Warshall; empty if lags alone contradict each other.
    private int[][] longestPaths() {
        int size = instance.durations().length;
        int[][] paths = new int[size][size];
        for (int i = 0; i < size; i++) {
            java.util.Arrays.fill(paths[i], NO_PATH);
            paths[i][i] = 0;
            paths[0][i] = Math.max(paths[0][i], 0);
        }
        for (MaxInstance.Arc arc : instance.arcs()) {
            paths[arc.from()][arc.to()] = Math.max(paths[arc.from()][arc.to()], arc.lag());
        }
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    paths[i][j] = Math.max(paths[i][j], paths[i][via] + paths[via][j]);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            if (paths[i][i] > 0) {
                return new int[0][];
            }
        }
        return paths;
    }

    private boolean isHopeless(int[][] paths) {
        if (--nodes < 0) {
            return false;
        }
        if (!takeForcedOrders(paths)) {
            return true;
        }
        List<Integer> overload = overload(paths);
        if (overload.isEmpty()) {
            return false;
        }
        for (int first : overload) {
            for (int second : overload) {
                if (first != second && isPossible(paths, first, second)) {
                    int[][] with = copy(paths);
                    add(with, first, second);
                    if (!isHopeless(with)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// False if two activities that cannot overlap cannot follow one another either.
    private boolean takeForcedOrders(int[][] paths) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < paths.length; i++) {
                for (int j = i + 1; j < paths.length; j++) {
                    if (!exclude(i, j) || isOrdered(paths, i, j) || isOrdered(paths, j, i)) {
                        continue;
                    }
                    boolean forth = isPossible(paths, i, j);
                    boolean back = isPossible(paths, j, i);
                    if (!forth && !back) {
                        return false;
                    }
                    if (forth != back) {
                        add(paths, forth ? i : j, forth ? j : i);
                        moved = true;
                    }
                }
            }
        }
        return true;
    }

    private boolean exclude(int i, int j) {
        for (int k = 0; k < instance.capacities().length; k++) {
            if (instance.demands()[i][k] + instance.demands()[j][k] > instance.capacities()[k]) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrdered(int[][] paths, int first, int second) {
        return paths[first][second] >= instance.durations()[first];
    }

    private boolean isPossible(int[][] paths, int first, int second) {
        return paths[second][first] + instance.durations()[first] <= 0;
    }

    private void add(int[][] paths, int first, int second) {
        int lag = instance.durations()[first];
        for (int i = 0; i < paths.length; i++) {
            for (int j = 0; j < paths.length; j++) {
                paths[i][j] = Math.max(paths[i][j], paths[i][first] + lag + paths[second][j]);
            }
        }
    }

    /// A smallest set that overloads a resource in one period of the earliest schedule; empty if none does.
    private List<Integer> overload(int[][] paths) {
        List<Integer> smallest = new ArrayList<>();
        for (int at = 0; at < paths.length; at++) {
            int period = paths[0][at];
            for (int k = 0; k < instance.capacities().length; k++) {
                List<Integer> set = overload(paths, period, k);
                if (!set.isEmpty() && (smallest.isEmpty() || set.size() < smallest.size())) {
                    smallest = set;
                }
            }
        }
        return smallest;
    }

    private List<Integer> overload(int[][] paths, int period, int resource) {
        List<Integer> running = new ArrayList<>();
        for (int i = 0; i < paths.length; i++) {
            if (paths[0][i] <= period && period < paths[0][i] + instance.durations()[i]
                    && instance.demands()[i][resource] > 0) {
                running.add(i);
            }
        }
        running.sort((a, b) -> instance.demands()[b][resource] - instance.demands()[a][resource]);
        List<Integer> set = new ArrayList<>();
        int used = 0;
        for (int i : running) {
            set.add(i);
            used += instance.demands()[i][resource];
            if (used > instance.capacities()[resource]) {
                return set;
            }
        }
        return List.of();
    }

    private static int[][] copy(int[][] paths) {
        int[][] copy = new int[paths.length][];
        for (int i = 0; i < paths.length; i++) {
            copy[i] = paths[i].clone();
        }
        return copy;
    }
}
