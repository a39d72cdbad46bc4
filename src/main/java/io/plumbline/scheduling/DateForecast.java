package io.plumbline.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// When a plan may be finished (完工预测): the dates of all draws in rising order, for the whole and for each activity with
/// a deadline, and how often each activity lay on the path that drove the end (关键度, 0 to 1).
public record DateForecast(
        int draws, List<LocalDate> ends, Map<String, List<LocalDate>> deadlines, Map<String, Double> criticality) {

    public DateForecast {
        ends = List.copyOf(ends);
        deadlines = Map.copyOf(deadlines);
        criticality = Map.copyOf(criticality);
    }

    /// The date by which a `chance` of the draws (0.8 for P80) had finished everything.
    public LocalDate end(double chance) {
        return quantile(ends, chance);
    }

    /// The same for one activity with a deadline.
    public LocalDate finish(String activity, double chance) {
        return quantile(get(activity), chance);
    }

    /// The share of draws that finished the activity on `day` or before.
    public double chanceBy(String activity, LocalDate day) {
        return (double) get(activity).stream().filter(it -> !it.isAfter(day)).count() / draws;
    }

    private List<LocalDate> get(String activity) {
        List<LocalDate> dates = deadlines.get(activity);
        if (dates == null) {
            throw new IllegalArgumentException("""
                    没有预测“%s”。 %s was not forecast; %s were.
                    Maybe it has no deadline.""".formatted(activity, activity, deadlines.keySet()));
        }
        return dates;
    }

    private static LocalDate quantile(List<LocalDate> sorted, double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("A chance must be between 0 and 1: %s.".formatted(chance));
        }
        return sorted.get(Math.clamp((long) Math.ceil(chance * sorted.size()) - 1, 0, sorted.size() - 1));
    }
}
