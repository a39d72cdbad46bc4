import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateForecast;
import io.plumbline.scheduling.DateForecaster;
import io.plumbline.scheduling.Effort;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.RiskDriver;
import io.plumbline.scheduling.calendar.WorkTable;
import io.plumbline.scheduling.network.Lag;
import io.plumbline.scheduling.network.Network;
import io.plumbline.scheduling.network.NetworkBuilder;
import io.plumbline.scheduling.network.RelationType;
import io.plumbline.scheduling.network.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// The speed of passes, edits and draws, in milliseconds of this thread's CPU.
final class NetworkBench {

    private NetworkBench() {}

    /// 100,000 activities and 300,000 relations of all types and signs on a calendar with weekends.
    static void passes(String prefix, int activities) {
        SplittableRandom random = new SplittableRandom(1);
        NetworkBuilder builder = new NetworkBuilder(0);
        int calendar = builder.addCalendar(WorkTable.of(1_000_000, day -> day % 7 < 5));
        for (int i = 0; i < activities; i++) {
            builder.addActivity(1 + random.nextInt(30), calendar);
        }
        List<RelationType> types = List.of(RelationType.values());
        for (int k = 0; k < 3 * activities; k++) {
            int from = random.nextInt(activities - 1);
            int to = Math.min(activities - 1, from + 1 + random.nextInt(200));
            RelationType type = random.nextInt(10) < 7 ? types.get(0) : types.get(1 + random.nextInt(3));
            builder.addRelation(from, to, type, new Lag.Workdays(random.nextInt(9) - 3, calendar));
        }
        Network network = builder.build();
        Timetable timetable = Timetable.of(network);
        double[] passes = new double[21];
        for (int k = 0; k < passes.length; k++) {
            long start = Cpu.now();
            timetable.reckon();
            passes[k] = (Cpu.now() - start) / 1e6;
        }
        double[] edits = new double[2_000];
        for (int k = 0; k < edits.length; k++) {
            int activity = random.nextInt(activities);
            int duration = 1 + random.nextInt(30);
            long start = Cpu.now();
            timetable.setDuration(activity, duration);
            edits[k] = (Cpu.now() - start) / 1e6;
        }
        Arrays.sort(passes);
        System.out.printf("%s.cpm100k_ms: %.2f ms%n", prefix, passes[passes.length / 2]);
        System.err.printf("median of %d passes forward and backward; slowest %.2f ms%n", passes.length, passes[20]);
        double mean = Arrays.stream(edits).average().orElseThrow();
        Arrays.sort(edits);
        System.out.printf("%s.edit100k_ms: %.3f ms%n", prefix, mean);
        System.err.printf(
                "mean of %d random changes of a duration; median %.3f, 95%% %.3f, slowest %.2f ms%n",
                edits.length, edits[edits.length / 2], edits[edits.length * 95 / 100], edits[edits.length - 1]);
    }

    /// 10,000 draws of 1,000 activities with three points and two common drivers, by the legal calendar.
    static void draws(String prefix, int draws) {
        SplittableRandom random = new SplittableRandom(2);
        List<Activity> activities = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            int days = 1 + random.nextInt(20);
            activities.add(new Activity(
                    "A" + i, "A" + i, new Effort(days, days + 2, 2 * days + 4), Plan.LEGAL_WORKDAYS, "", List.of(),
                    new Progress.NotStarted()));
            for (int k = 0; k < 2 && i > 0; k++) {
                links.add(Link.of("A" + Math.max(0, i - 1 - random.nextInt(60)), "A" + i));
            }
        }
        List<RiskDriver> risks = List.of(
                new RiskDriver("资金晚到", 0.3, 1, 1.2, 1.8, Set.of("A1", "A5", "A100")),
                new RiskDriver("雨季", 0.5, 0.9, 1.1, 1.5, Set.of("A7", "A500", "A900")));
        Plan plan = Plan.of("draws", LocalDate.of(2026, 1, 5), activities, links);
        DateForecaster.forecast(plan, risks, draws / 10, 1);
        long start = Cpu.now();
        DateForecast forecast = DateForecaster.forecast(plan, risks, draws, 1);
        System.out.printf("%s.mc_s: %.2f s%n", prefix, (Cpu.now() - start) / 1e9);
        System.err.printf("P50 %s, P80 %s, P90 %s%n", forecast.end(0.5), forecast.end(0.8), forecast.end(0.9));
    }
}
