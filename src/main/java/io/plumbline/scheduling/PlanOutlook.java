package io.plumbline.scheduling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the three-point durations of a plan let expect (工期推演): for each deadline the dates by which a half, eight in
/// ten and nine in ten of the draws had finished (P50, P80, P90), and which activities most often drove the end.
public record PlanOutlook(int draws, List<Deadline> deadlines, List<Critical> critical) {

    /// The same plan has the same outlook on every machine.
    private static final long SEED = 1;

    private static final int MOST_DRAWS = 10_000;
    private static final int FEWEST_DRAWS = 500;
    private static final int DURATIONS = 2_000_000;
    private static final int MOST_CRITICAL = 8;
    private static final double NEVER = 0.005;

    public PlanOutlook {
        deadlines = List.copyOf(deadlines);
        critical = List.copyOf(critical);
    }

    /// One deadline; `onTime` is the share of draws that kept it, 0 to 1.
    public record Deadline(
            Activity activity, LocalDate day, LocalDate p50, LocalDate p80, LocalDate p90, double onTime) {}

    /// An activity and the share of draws in which it lay on the path that drove the end (关键度), 0 to 1.
    public record Critical(Activity activity, double share) {}

    /// Empty where every duration is certain, or links push each other on in a circle. At most 10,000 draws, fewer for
    /// large plans.
    public static Optional<PlanOutlook> of(Schedule schedule) {
        Plan plan = schedule.plan();
        boolean certain = plan.activities().stream().allMatch(it -> it.effort().isCertain());
        boolean circular = schedule.contradictions().stream().anyMatch(it -> it.daysLost() == 0);
        if (certain || circular) {
            return Optional.empty();
        }
        int draws = Math.clamp(DURATIONS / plan.activities().size(), FEWEST_DRAWS, MOST_DRAWS);
        DateForecast forecast = DateForecaster.forecast(plan, List.of(), draws, SEED);
        List<Deadline> deadlines = schedule.deadlines().stream()
                .filter(it -> it.demand().kind() == DateDemand.Kind.DEADLINE)
                .flatMap(it -> schedule.find(it.activity()).stream()
                        .map(dates -> deadline(dates.activity(), it.demand().day(), forecast)))
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
        return Optional.of(new PlanOutlook(draws, deadlines, critical(plan, forecast)));
    }

    private static Deadline deadline(Activity activity, LocalDate day, DateForecast forecast) {
        String id = activity.id();
        return new Deadline(
                activity,
                day,
                forecast.finish(id, 0.5),
                forecast.finish(id, 0.8),
                forecast.finish(id, 0.9),
                forecast.chanceBy(id, day));
    }

    private static List<Critical> critical(Plan plan, DateForecast forecast) {
        return plan.activities().stream()
                .filter(it -> !it.isMilestone() && !(it.progress() instanceof Progress.Finished))
                .map(it -> new Critical(it, forecast.criticality().getOrDefault(it.id(), 0.0)))
                .filter(it -> it.share() >= NEVER)
                .sorted(Comparator.comparingDouble(Critical::share).reversed())
                .limit(MOST_CRITICAL)
                .toList();
    }
}
