import io.plumbline.scheduling.resources.ResourceProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Instances of PSPLIB (Kolisch and Sprecher 1996) in the order j301_1, j301_2 …, and their best known makespans.
record Psplib(Path folder, Map<String, Integer> bestKnown) {

    record Instance(String name, ResourceProject project, int bestKnown) {}

    static Psplib read(Path folder, Path table) throws IOException {
        Map<String, Integer> best = new HashMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split(",");
            if (!cells[0].equals("set")) {
                best.put(cells[1], Integer.parseInt(cells[2]));
            }
        }
        return new Psplib(folder, best);
    }

    /// Every `step`-th instance of a set.
    List<Instance> every(int step, String set) throws IOException {
        List<Instance> instances = new ArrayList<>();
        int parameters = set.equals("j120") ? 60 : 48;
        for (int number = 0; number < 10 * parameters; number += step) {
            String name = set + (number / 10 + 1) + "_" + (number % 10 + 1);
            List<String> lines = Files.readAllLines(folder.resolve(set).resolve(name + ".sm"));
            instances.add(new Instance(name, project(lines), bestKnown.get(name)));
        }
        return instances;
    }

    private static ResourceProject project(List<String> lines) {
        int size = number(lines, "jobs (incl. supersource/sink )");
        int resources = number(lines, "- renewable");
        int[][] successors = new int[size][];
        int[] durations = new int[size];
        int[][] demands = new int[size][resources];
        int relations = at(lines, "jobnr.    #modes") + 1;
        int requests = at(lines, "jobnr. mode duration") + 2;
        for (int i = 0; i < size; i++) {
            int[] relation = numbers(lines.get(relations + i));
            successors[i] = new int[relation[2]];
            for (int k = 0; k < relation[2]; k++) {
                successors[i][k] = relation[3 + k] - 1;
            }
            int[] request = numbers(lines.get(requests + i));
            durations[i] = request[2];
            System.arraycopy(request, 3, demands[i], 0, resources);
        }
        int[] capacities = numbers(lines.get(at(lines, "RESOURCEAVAILABILITIES") + 2));
        return ResourceProject.of(durations, demands, capacities, successors);
    }

    private static int number(List<String> lines, String label) {
        return numbers(lines.get(at(lines, label)).replaceAll("[^0-9]+", " "))[0];
    }

    private static int at(List<String> lines, String label) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(label)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No line begins with " + label);
    }

    static int[] numbers(String line) {
        String[] cells = line.strip().split("\\s+");
        int[] numbers = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = Integer.parseInt(cells[i]);
        }
        return numbers;
    }
}
