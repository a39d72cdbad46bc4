package io.plumbline.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan with its dates (进度安排).
///
/// `criticalPath` is the chain of activities that drives the least float, first to last; empty for a plan without
/// activities. `contradictions` is empty if all dates can be kept.
public record Schedule(
        Plan plan,
        List<PlannedDates> dates,
        List<String> criticalPath,
        List<DeadlineFloat> deadlines,
        List<Contradiction> contradictions,
        Map<String, Driver> drivers) {

    public Schedule {
        dates = List.copyOf(dates);
        criticalPath = List.copyOf(criticalPath);
        deadlines = List.copyOf(deadlines);
        contradictions = List.copyOf(contradictions);
        drivers = Map.copyOf(drivers);
    }

    /// What sets the latest start of one activity (控制条款): a date set for itself, or the `next` activity, whose own
    /// driver leads on; neither for the end of the plan.
    public record Driver(Optional<DateDemand> demand, Optional<Link> link, String next) {

        static final Driver END_OF_PLAN = new Driver(Optional.empty(), Optional.empty(), "");
    }

    /// What one activity has to spare before one date set for it (对该时限的时差), in workdays; negative if it is missed.
    /// [Scheduler#floatsTo(Plan, String, DateDemand)] says the same for all that leads to it.
    public record DeadlineFloat(String activity, DateDemand demand, int workdays) {}

    public Optional<PlannedDates> find(String id) {
        return dates.stream().filter(it -> it.activity().id().equals(id)).findFirst();
    }

    /// From an activity along what sets its latest start to the one whose date does (控制链), both included.
    public List<String> chainOf(String activity) {
        List<String> chain = new ArrayList<>();
        for (String at = activity;
                !at.isEmpty() && !chain.contains(at);
                at = driverOf(at).next()) {
            chain.add(at);
        }
        return chain;
    }

    /// What sets the latest start of that one activity.
    public Driver driverOf(String activity) {
        return drivers.getOrDefault(activity, Driver.END_OF_PLAN);
    }

    /// What must begin in the days from `first` to `last`, both included, and has not (本月必须开工).
    public List<PlannedDates> mustStart(LocalDate first, LocalDate last) {
        return dates.stream()
                .filter(it -> it.activity().progress() instanceof Progress.NotStarted)
                .filter(it ->
                        !it.latestStart().isBefore(first) && !it.latestStart().isAfter(last))
                .toList();
    }
}
