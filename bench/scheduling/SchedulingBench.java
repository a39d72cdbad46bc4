import io.plumbline.scheduling.resources.CrewSchedule;
import io.plumbline.scheduling.resources.GeneticScheduler;
import io.plumbline.scheduling.resources.ScheduleChecker;
import io.plumbline.scheduling.resources.SearchLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The figures of `bench/run scheduling`: instances, best known table, then `smoke`, names of figures, or nothing for all.
final class SchedulingBench {

    private final Psplib psplib;
    private final Path instances;

    /// Of the names of the figures: those of a smoke run are not comparable and say so.
    private final String prefix;

    private SchedulingBench(Psplib psplib, Path instances, String prefix) {
        this.psplib = psplib;
        this.instances = instances;
        this.prefix = prefix;
    }

    public static void main(String[] args) throws IOException {
        Path instances = Path.of(args[0]);
        List<String> names = List.of(args).subList(2, args.length);
        boolean smoke = names.contains("smoke");
        SchedulingBench bench = new SchedulingBench(
                Psplib.read(instances, Path.of(args[1])), instances, smoke ? "sched.smoke" : "sched");
        if (smoke) {
            bench.smoke();
            return;
        }
        for (String name : names.isEmpty() ? List.of("cpm", "mc", "j30", "j60", "j120", "max") : names) {
            bench.run(name);
        }
    }

    private void smoke() throws IOException {
        NetworkBench.passes(prefix, 100_000);
        NetworkBench.draws(prefix, 1_000);
        atBestKnown("j30", 24, 1);
        gap("j60", 40, 1);
        gap("j120", 100, 1);
        new MaxBench(prefix, 20).run(instances, 40);
    }

    private void run(String name) throws IOException {
        switch (name) {
            case "cpm" -> NetworkBench.passes(prefix, 100_000);
            case "mc" -> NetworkBench.draws(prefix, 10_000);
            case "j30" -> atBestKnown("j30", 1, 1);
            case "j60" -> gap("j60", 4, 5);
            case "j120" -> gap("j120", 10, 10);
            case "max" -> new MaxBench(prefix, 20).run(instances, 1);
            default -> throw new IllegalArgumentException("No figure " + name);
        }
    }

    private void atBestKnown(String set, int step, double seconds) throws IOException {
        int count = 0;
        List<Psplib.Instance> all = psplib.every(step, set);
        for (Psplib.Instance instance : all) {
            count += solve(instance, seconds).makespan() <= instance.bestKnown() ? 1 : 0;
        }
        System.out.printf("%s.%s.best_known: %d of %d%n", prefix, set, count, all.size());
    }

    private void gap(String set, int step, double seconds) throws IOException {
        double gap = 0;
        int proved = 0;
        int best = 0;
        List<Psplib.Instance> all = psplib.every(step, set);
        for (Psplib.Instance instance : all) {
            CrewSchedule schedule = solve(instance, seconds);
            gap += 100.0 * (schedule.makespan() - instance.bestKnown()) / instance.bestKnown();
            proved += schedule.isProvedShortest() ? 1 : 0;
            best += schedule.makespan() <= instance.bestKnown() ? 1 : 0;
        }
        System.out.printf("%s.%s.gap: %.3f %%%n", prefix, set, gap / all.size());
        System.err.printf("%s: %d instances, %d at best known, %d proved shortest%n", set, all.size(), best, proved);
    }

    private static CrewSchedule solve(Psplib.Instance instance, double seconds) {
        long end = Cpu.now() + (long) (seconds * 1e9);
        CrewSchedule schedule = GeneticScheduler.schedule(instance.project(), SearchLimit.until(1, () -> Cpu.now() >= end));
        List<String> faults = ScheduleChecker.findFaults(instance.project(), schedule.starts());
        if (!faults.isEmpty() || schedule.lowerBound() > instance.bestKnown()) {
            throw new IllegalStateException(instance.name() + ": " + faults + ", bound " + schedule.lowerBound());
        }
        return schedule;
    }
}
