import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// RCPSP/max j10 to j30 with CP-SAT, one worker: proved shortest, or proved infeasible with a clash of few activities that
/// [ClashChecker] accepts.
final class MaxBench {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long CHECKER_NODES = 200_000;

    private final String prefix;
    private final double seconds;
    private int instances;
    private int settled;
    private int infeasible;
    private int rejected;

    MaxBench(String prefix, double seconds) {
        this.prefix = prefix;
        this.seconds = seconds;
        Loader.loadNativeLibraries();
    }

    void run(Path folder, int step) throws IOException {
        int number = 0;
        for (String set : new String[] {"sm_j10", "sm_j20", "sm_j30"}) {
            for (String line : Files.readAllLines(folder.resolve(set).resolve("optimum/optimum.csv"))) {
                String[] cells = line.split(",");
                if (cells[0].equals("problem") || cells[1].contains("..") || number++ % step != 0) {
                    continue;
                }
                Path file = folder.resolve(set).resolve(cells[0]);
                settle(MaxInstance.read(file), cells[1], set);
            }
        }
        System.err.printf("RCPSP/max: %d instances, %d settled, %d infeasible, %d clashes not accepted%n",
                instances, settled, infeasible, rejected);
        System.out.printf("%s.max.settled: %.2f %%%n", prefix, 100.0 * settled / instances);
    }

    private void settle(MaxInstance instance, String expected, String set) {
        instances++;
        long end = PROCESS.getProcessCpuTime() + (long) (seconds * 1e9);
        int[] starts = new int[instance.durations().length];
        CpSolverStatus status = solve(instance, starts, true, end);
        boolean good = switch (status) {
            case OPTIMAL -> String.valueOf(instance.check(starts)).equals(expected);
            case INFEASIBLE -> expected.equals("unsat") && explain(instance, end);
            default -> false;
        };
        settled += good ? 1 : 0;
        if (!good) {
            System.err.println(set + " " + instance.name() + " not settled: " + status + ", known " + expected);
        }
    }

    /// Leaves out demand after demand while the rest is infeasible still; the checker must accept what is left.
    private boolean explain(MaxInstance instance, long end) {
        infeasible++;
        boolean[] kept = new boolean[instance.durations().length];
        Arrays.fill(kept, true);
        for (int i = 0; i < kept.length; i++) {
            kept[i] = false;
            kept[i] = solve(instance.keeping(kept), new int[kept.length], false, end) != CpSolverStatus.INFEASIBLE;
        }
        if (ClashChecker.accepts(instance.keeping(kept), CHECKER_NODES)) {
            return true;
        }
        rejected++;
        return false;
    }

    private static CpSolverStatus solve(MaxInstance instance, int[] starts, boolean shortest, long end) {
        CpModel model = new CpModel();
        int horizon = horizon(instance);
        IntVar[] variables = new IntVar[starts.length];
        IntervalVar[] intervals = new IntervalVar[starts.length];
        for (int i = 0; i < starts.length; i++) {
            variables[i] = model.newIntVar(0, horizon, "");
            intervals[i] = model.newFixedSizeIntervalVar(variables[i], instance.durations()[i], "");
        }
        for (MaxInstance.Arc arc : instance.arcs()) {
            model.addGreaterOrEqual(
                    variables[arc.to()],
                    LinearExpr.newBuilder().add(variables[arc.from()]).add(arc.lag()).build());
        }
        for (int k = 0; k < instance.capacities().length; k++) {
            CumulativeConstraint resource = model.addCumulative(instance.capacities()[k]);
            for (int i = 0; i < starts.length; i++) {
                if (instance.demands()[i][k] > 0) {
                    resource.addDemand(intervals[i], instance.demands()[i][k]);
                }
            }
        }
        if (shortest) {
            model.minimize(variables[starts.length - 1]);
        }
        return solve(model, end, variables, starts);
    }

    private static CpSolverStatus solve(CpModel model, long end, IntVar[] variables, int[] starts) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(600);
        Thread watch = Thread.ofVirtual().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (PROCESS.getProcessCpuTime() > end) {
                    solver.stopSearch();
                }
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        CpSolverStatus status = solver.solve(model);
        watch.interrupt();
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            for (int i = 0; i < starts.length; i++) {
                starts[i] = (int) solver.value(variables[i]);
            }
        }
        return status;
    }

    private static int horizon(MaxInstance instance) {
        int[] longest = instance.durations().clone();
        for (MaxInstance.Arc arc : instance.arcs()) {
            longest[arc.from()] = Math.max(longest[arc.from()], arc.lag());
        }
        return Arrays.stream(longest).sum();
    }
}
