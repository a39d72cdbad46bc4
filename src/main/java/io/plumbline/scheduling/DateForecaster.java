package io.plumbline.scheduling;

import io.plumbline.scheduling.network.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Plays a plan through many times with uncertain durations (蒙特卡洛模拟): each draw takes every open activity's duration
/// from its three points, times the risk drivers that happen, and schedules forwards by the calendar. The same seed
/// gives
/// the same forecast.
public final class DateForecaster {

    private final PlanNetwork plan;
    private final Trial trial;
    private final SplittableRandom random;
    private final ThreePoints[] points;
    private final int[] durations;
    private final List<Driver> drivers = new ArrayList<>();
    private final List<Integer> watched = new ArrayList<>();

    private DateForecaster(Plan plan, List<RiskDriver> risks, long seed) {
        this.plan = new PlanNetwork(plan);
        this.trial = new Trial(this.plan.network);
        this.random = new SplittableRandom(seed);
        this.points = new ThreePoints[plan.activities().size()];
        this.durations = new int[points.length];
        for (Activity activity : plan.activities()) {
            int i = this.plan.number(activity.id());
            Effort effort = activity.effort();
            points[i] = new ThreePoints(effort.optimistic(), effort.likely(), effort.pessimistic());
            if (activity.demands().stream().anyMatch(it -> it.kind() == DateDemand.Kind.DEADLINE)) {
                watched.add(i);
            }
        }
        risks.forEach(risk -> drivers.add(new Driver(
                risk,
                new ThreePoints(risk.low(), risk.likely(), risk.high()),
                risk.activities().stream().mapToInt(this.plan::number).toArray())));
    }

    public static DateForecast forecast(Plan plan, List<RiskDriver> risks, int draws, long seed) {
        if (plan.activities().isEmpty() || draws < 1) {
            throw new IllegalArgumentException("A forecast needs an activity and a draw.");
        }
        return new DateForecaster(plan, risks, seed).forecast(draws);
    }

    private DateForecast forecast(int draws) {
        int[] ends = new int[draws];
        int[][] finishes = new int[watched.size()][draws];
        int[] critical = new int[points.length];
        double[] factors = new double[points.length];
        for (int draw = 0; draw < draws; draw++) {
            drawDurations(factors);
            trial.run(durations);
            ends[draw] = trial.end();
            for (int at = 0; at < finishes.length; at++) {
                finishes[at][draw] = trial.finish(watched.get(at));
            }
            trial.countCritical(critical);
        }
        return new DateForecast(draws, sorted(ends), byDeadline(finishes), shares(critical, draws));
    }

    private void drawDurations(double[] factors) {
        Arrays.fill(factors, 1);
        for (Driver driver : drivers) {
            if (random.nextDouble() < driver.risk().chance()) {
                double factor = driver.factor().draw(random);
                for (int i : driver.activities) {
                    factors[i] *= factor;
                }
            }
        }
        for (int i = 0; i < durations.length; i++) {
            durations[i] = duration(i, points[i].draw(random) * factors[i]);
        }
    }

    /// What is finished keeps its days; what is under way varies in what is left.
    private int duration(int i, double drawn) {
        Activity activity = plan.plan.activities().get(i);
        return switch (activity.progress()) {
            case Progress.NotStarted notStarted -> activity.isMilestone() ? 0 : Math.max(1, (int) Math.round(drawn));
            case Progress.Started started ->
                plan.daysSpent(activity, started) + (int) Math.ceil(drawn * (1 - started.share()));
            case Progress.Finished finished -> plan.daysTaken(activity, finished);
        };
    }

    private Map<String, List<LocalDate>> byDeadline(int[][] finishes) {
        Map<String, List<LocalDate>> dates = new HashMap<>();
        for (int at = 0; at < finishes.length; at++) {
            dates.put(plan.plan.activities().get(watched.get(at)).id(), sorted(finishes[at]));
        }
        return dates;
    }

    private Map<String, Double> shares(int[] critical, int draws) {
        Map<String, Double> shares = new HashMap<>();
        for (Activity activity : plan.plan.activities()) {
            shares.put(activity.id(), (double) critical[plan.number(activity.id())] / draws);
        }
        return shares;
    }

    private static List<LocalDate> sorted(int[] instants) {
        return Arrays.stream(instants).sorted().mapToObj(PlanNetwork::finishDay).toList();
    }

    private static final class Driver {

        private final RiskDriver risk;
        private final ThreePoints factor;
        private final int[] activities;

        private Driver(RiskDriver risk, ThreePoints factor, int[] activities) {
            this.risk = risk;
            this.factor = factor;
            this.activities = activities;
        }

        private RiskDriver risk() {
            return risk;
        }

        private ThreePoints factor() {
            return factor;
        }
    }
}
