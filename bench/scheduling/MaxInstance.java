import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A project with minimum and maximum lags between starts (RCPSP/max, ProGen/max): `lag` from `from` to `to`.
record MaxInstance(String name, int[] durations, int[][] demands, int[] capacities, List<Arc> arcs) {

    record Arc(int from, int to, int lag) {}

    static MaxInstance read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int[] head = Psplib.numbers(lines.getFirst());
        int size = head[0] + 2;
        int resources = head[1];
        int[] durations = new int[size];
        int[][] demands = new int[size][resources];
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int[] relation = Psplib.numbers(lines.get(1 + i).replaceAll("[\\[\\]]", " "));
            for (int k = 0; k < relation[2]; k++) {
                arcs.add(new Arc(i, relation[3 + k], relation[3 + relation[2] + k]));
            }
            int[] request = Psplib.numbers(lines.get(1 + size + i));
            durations[i] = request[2];
            System.arraycopy(request, 3, demands[i], 0, resources);
        }
        return new MaxInstance(
                file.getFileName().toString(), durations, demands, Psplib.numbers(lines.get(1 + 2 * size)), arcs);
    }

    /// The same lags, with demands of only the activities in `kept`.
    MaxInstance keeping(boolean[] kept) {
        int[][] fewer = new int[demands.length][capacities.length];
        for (int i = 0; i < demands.length; i++) {
            if (kept[i]) {
                fewer[i] = demands[i];
            }
        }
        return new MaxInstance(name, durations, fewer, capacities, arcs);
    }

    /// From the definition alone: the makespan, or -1 if a lag or a capacity is broken.
    int check(int[] starts) {
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < 0) {
                return -1;
            }
            end = Math.max(end, starts[i] + durations[i]);
        }
        for (Arc arc : arcs) {
            if (starts[arc.to()] - starts[arc.from()] < arc.lag()) {
                return -1;
            }
        }
        for (int t = 0; t < end; t++) {
            for (int k = 0; k < capacities.length; k++) {
                int used = 0;
                for (int i = 0; i < starts.length; i++) {
                    used += starts[i] <= t && t < starts[i] + durations[i] ? demands[i][k] : 0;
                }
                if (used > capacities[k]) {
                    return -1;
                }
            }
        }
        return end;
    }
}
