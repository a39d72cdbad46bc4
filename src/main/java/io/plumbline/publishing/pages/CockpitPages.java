package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Change;
import io.plumbline.judging.standing.Changes;
import io.plumbline.judging.standing.Counts;
import io.plumbline.judging.standing.Decision;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.State;
import io.plumbline.judging.standing.Wanted;
import io.plumbline.register.Pillar;
import io.plumbline.server.Views;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The first page of a plan, and what changed since a day.
final class CockpitPages {

    private static final int DECISIONS = 10;
    private static final int OWNERS = 12;
    private static final int MOVED = 8;
    private static final int MISSING = 8;
    private static final int MONTHS_AHEAD = 6;

    private final Views views;
    private final DatedPlans plans;
    private final DatedSchedules schedules;
    private final DatedForecasts forecasts;
    private final Map<Long, Days> last = new ConcurrentHashMap<>();

    CockpitPages(Views views, DatedPlans plans, DatedSchedules schedules, DatedForecasts forecasts) {
        this.views = views;
        this.plans = plans;
        this.schedules = schedules;
        this.forecasts = forecasts;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}", this::cockpit)
                .GET("/plans/{plan}/changes", this::changes)
                .build();
    }

    /// What both pages need of two standings.
    private record Made(Changes changes, Cockpit cockpit) {}

    /// What was made of the last standing that was asked for, by the day it was compared with. Whatever changes either
    /// of the two is a write, which makes another last standing.
    private record Days(PlanStanding standing, Map<LocalDate, Made> made) {

        static final int MOST = 30;
    }

    private ServerResponse cockpit(ServerRequest request) {
        PlanStanding standing = plans.standing(
                request.pathVariable("plan"), request.param("asOf").orElse(""));
        return views.show(request, "cockpit", made(standing, request).cockpit());
    }

    private ServerResponse changes(ServerRequest request) {
        Changes changes =
                made(plans.standing(request.pathVariable("plan")), request).changes();
        String kind = request.param("kind").orElse("");
        List<Change> shown = changes.list().stream()
                .filter(change -> kind.isEmpty() || change.kind().name().equals(kind))
                .toList();
        return views.show(
                request,
                "changes",
                new ChangesPage(
                        changes.earlier().day(),
                        kind,
                        Paged.of(shown, request.param("page").orElse(""))));
    }

    /// Since the day that is asked for, or else for a month.
    @SuppressWarnings("ReferenceEquality") // the very same answer, not one that says the same
    private Made made(PlanStanding standing, ServerRequest request) {
        LocalDate since = DatedPlans.day(request.param("since").orElse(""))
                .filter(it -> it.isBefore(standing.day()))
                .orElse(standing.day().minusMonths(1));
        Days days = last.get(standing.plan().id());
        if (days == null || days.standing() != standing || days.made().size() >= Days.MOST) {
            days = new Days(standing, new ConcurrentHashMap<>());
            last.put(standing.plan().id(), days);
        }
        return days.made().computeIfAbsent(since, day -> {
            Changes changes = Changes.between(plans.asOf(standing.plan(), day), standing);
            return new Made(changes, cockpit(standing, changes));
        });
    }

    private Cockpit cockpit(PlanStanding standing, Changes changes) {
        Map<Change.Kind, Long> kinds = new EnumMap<>(Change.Kind.class);
        changes.list().forEach(change -> kinds.merge(change.kind(), 1L, Long::sum));
        return new Cockpit(
                standing,
                standing.counts(),
                axes(standing),
                owners(standing),
                decisions(standing),
                AlarmsPage.rows(standing, forecasts.alarms(standing)),
                changes.earlier().day(),
                kinds,
                changes.of(Change.Kind.MOVED).stream().limit(MOVED).toList(),
                due(standing),
                missing(standing),
                schedules.mustStart(standing.plan().id(), standing.knownAt(), standing.day()));
    }

    private static List<Cockpit.Axis> axes(PlanStanding standing) {
        return standing.standings().stream()
                .flatMap(it -> it.pillars().stream())
                .map(Pillar::axis)
                .distinct()
                .map(axis -> new Cockpit.Axis(axis, standing.countsByPillar(axis)))
                .toList();
    }

    /// Each commitment once, by its most urgent reason.
    private static List<Decision> decisions(PlanStanding standing) {
        Set<Long> seen = new HashSet<>();
        return standing.decisions(Integer.MAX_VALUE).stream()
                .filter(it -> seen.add(it.standing().id()))
                .limit(DECISIONS)
                .toList();
    }

    /// Those with most that is late or at risk.
    private static List<Cockpit.OwnerCounts> owners(PlanStanding standing) {
        return standing.countsByLead().entrySet().stream()
                .filter(it -> !it.getKey().isEmpty())
                .map(it -> new Cockpit.OwnerCounts(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt((Cockpit.OwnerCounts it) -> -trouble(it.counts()))
                        .thenComparingInt(it -> -it.counts().total())
                        .thenComparing(Cockpit.OwnerCounts::owner))
                .limit(OWNERS)
                .toList();
    }

    private static int trouble(Counts counts) {
        return counts.of(State.LATE) + counts.of(State.AT_RISK);
    }

    private static Map<YearMonth, List<CommitmentRow>> due(PlanStanding standing) {
        LocalDate from = standing.day();
        return standing.due(from, from.plusMonths(MONTHS_AHEAD)).stream()
                .map(CommitmentRow::of)
                .collect(Collectors.groupingBy(
                        it -> YearMonth.from(it.findDeadline().orElse(from)), TreeMap::new, Collectors.toList()));
    }

    private static List<Cockpit.Missing> missing(PlanStanding standing) {
        Map<String, Long> counts = standing.standings().stream()
                .map(Standing::wanted)
                .flatMap(it -> it.stream())
                .collect(Collectors.groupingBy(Wanted::from, Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> new Cockpit.Missing(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingLong((Cockpit.Missing it) -> -it.count())
                        .thenComparing(Cockpit.Missing::from))
                .limit(MISSING)
                .toList();
    }
}
