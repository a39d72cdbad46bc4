package io.plumbline.scheduling.exchange;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Effort;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.calendar.WorkCalendar;
import io.plumbline.scheduling.exchange.MspdiReader.MspdiTask;
import io.plumbline.scheduling.network.RelationType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Understands the fields of MSPDI tasks: `PT160H0M0S` is 20 workdays of 8 hours, lags are tenths of minutes or
/// percent.
final class MspdiPlan {

    private static final int HOURS_A_DAY = 8;
    private static final int TENTHS_OF_MINUTES_A_DAY = HOURS_A_DAY * 600;
    private static final int TENTHS_OF_MINUTES_A_CALENDAR_DAY = 24 * 600;

    private final String name;
    private final LocalDate today;
    private final List<MspdiTask> tasks;
    private final List<PlanReading.Fault> faults = new ArrayList<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();

    MspdiPlan(String name, LocalDate today, List<MspdiTask> tasks) {
        this.name = name;
        this.today = today;
        this.tasks = tasks;
    }

    PlanReading reading() {
        for (MspdiTask task : tasks) {
            if (task.field("Summary").equals("1")
                    || task.field("Active").equals("0")
                    || task.field("IsNull").equals("1")) {
                fault(task, "汇总或停用的工作不排 · a summary or inactive task is left out: " + task.field("Name"));
                continue;
            }
            try {
                Activity activity = activity(task);
                if (activities.putIfAbsent(activity.id(), activity) != null) {
                    fault(task, "UID 重复 · twice the UID " + activity.id());
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                fault(task, "看不懂 · not understood: " + e.getMessage());
            }
        }
        List<Link> links = tasks.stream()
                .filter(task -> activities.containsKey(task.field("UID")))
                .flatMap(task -> task.links().stream().flatMap(link -> link(task, link).stream()))
                .toList();
        return new PlanReading(Plan.of(name, today, List.copyOf(activities.values()), links), faults);
    }

    private Activity activity(MspdiTask task) {
        Duration duration = task.field("Duration").isEmpty() ? Duration.ZERO : Duration.parse(task.field("Duration"));
        boolean milestone = task.field("Milestone").equals("1") && duration.isZero();
        int workdays = milestone ? 0 : (int) Math.ceilDiv(duration.toMinutes(), HOURS_A_DAY * 60L);
        List<DateDemand> demands = new ArrayList<>();
        day(task, "ConstraintDate").ifPresent(day -> constraint(task, day).ifPresent(demands::add));
        day(task, "Deadline").ifPresent(day -> demands.add(DateDemand.of(DateDemand.Kind.DEADLINE, day, "")));
        return new Activity(
                task.field("UID"),
                task.field("Name"),
                Effort.of(workdays),
                Plan.LEGAL_WORKDAYS,
                "",
                demands,
                progress(task));
    }

    /// Codes of MSPDI: 2 must start on, 3 must finish on, 4 to 7 start and finish no earlier and no later than.
    private static Optional<DateDemand> constraint(MspdiTask task, LocalDate day) {
        return switch (task.field("ConstraintType")) {
            case "2" -> Optional.of(DateDemand.of(DateDemand.Kind.START_ON, day, ""));
            case "3" -> Optional.of(DateDemand.of(DateDemand.Kind.FINISH_ON, day, ""));
            case "4" -> Optional.of(DateDemand.of(DateDemand.Kind.START_NO_EARLIER, day, ""));
            case "5" -> Optional.of(DateDemand.of(DateDemand.Kind.START_NO_LATER, day, ""));
            case "6" -> Optional.of(DateDemand.of(DateDemand.Kind.FINISH_NO_EARLIER, day, ""));
            case "7" -> Optional.of(DateDemand.of(DateDemand.Kind.DEADLINE, day, ""));
            default -> Optional.empty();
        };
    }

    private static Progress progress(MspdiTask task) {
        Optional<LocalDate> start = day(task, "ActualStart");
        Optional<LocalDate> finish = day(task, "ActualFinish");
        if (start.isPresent() && finish.isPresent()) {
            return new Progress.Finished(start.get(), finish.get());
        }
        String done = task.field("PercentComplete");
        return start.isPresent()
                ? new Progress.Started(start.get(), done.isEmpty() ? 0 : Integer.parseInt(done) / 100.0)
                : new Progress.NotStarted();
    }

    private Optional<Link> link(MspdiTask task, Map<String, String> fields) {
        String predecessor = fields.getOrDefault("PredecessorUID", "");
        if (!activities.containsKey(predecessor) || predecessor.equals(task.field("UID"))) {
            fault(task, "没有前置工作 · no predecessor " + predecessor);
            return Optional.empty();
        }
        try {
            return Optional.of(Link.of(
                    predecessor,
                    task.field("UID"),
                    type(fields.getOrDefault("Type", "1")),
                    distance(
                            Integer.parseInt(fields.getOrDefault("LinkLag", "0")),
                            fields.getOrDefault("LagFormat", "7"))));
        } catch (IllegalArgumentException e) {
            fault(task, "看不懂时距 · a lag that is not a number: " + fields.get("LinkLag"));
            return Optional.empty();
        }
    }

    private static RelationType type(String code) {
        return switch (code) {
            case "0" -> RelationType.FINISH_TO_FINISH;
            case "2" -> RelationType.START_TO_FINISH;
            case "3" -> RelationType.START_TO_START;
            default -> RelationType.FINISH_TO_START;
        };
    }

    /// Formats 19 and 20 are percent, even ones from 4 to 12 elapsed time.
    private static Link.Distance distance(int lag, String format) {
        return switch (format) {
            case "19", "20", "51", "52" -> new Link.Distance.Share(lag / 100.0);
            case "4", "6", "8", "10", "12" ->
                new Link.Distance.CalendarDays(Math.ceilDiv(lag, TENTHS_OF_MINUTES_A_CALENDAR_DAY));
            default -> new Link.Distance.Workdays(Math.ceilDiv(lag, TENTHS_OF_MINUTES_A_DAY));
        };
    }

    private static Optional<LocalDate> day(MspdiTask task, String field) {
        String text = task.field(field);
        if (text.length() < 10) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(text.substring(0, 10));
        return Optional.of(WorkCalendar.date(WorkCalendar.index(day)));
    }

    private void fault(MspdiTask task, String message) {
        faults.add(new PlanReading.Fault(task.row(), "", message));
    }
}
