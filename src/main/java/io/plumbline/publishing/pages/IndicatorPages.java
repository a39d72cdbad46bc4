package io.plumbline.publishing.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.plumbline.basics.Commitment;
import io.plumbline.database.Database;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.Figures;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.server.MissingPage;
import io.plumbline.server.Views;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What the targets are measured by, and the figures of it.
final class IndicatorPages {

    private final Views views;
    private final DatedPlans plans;
    private final Indicators indicators;
    private final Figures figures;
    private final Units units;

    IndicatorPages(Views views, DatedPlans plans, Database database) {
        this.views = views;
        this.plans = plans;
        this.indicators = new Indicators(database);
        this.figures = new Figures(database);
        this.units = new Units(database);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/indicators", this::list)
                .GET("/plans/{plan}/indicators/{indicator}", this::one)
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        PlanStanding plan = plans.standing(request.pathVariable("plan"));
        Map<String, IndicatorDefinition> definitions = new HashMap<>();
        indicators.list(plan.knownAt()).forEach(it -> definitions.put(it.indicator(), it));
        Map<String, OrganisationUnit> places = placesByCode(plan.knownAt());
        List<IndicatorsPage.Row> rows = targetsByMeasure(plan).entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), definitions, places))
                .sorted(Comparator.comparing(
                                (IndicatorsPage.Row it) -> it.definition().indicator())
                        .thenComparing(IndicatorsPage.Row::place))
                .toList();
        int unmeasured = (int) plan.standings().stream()
                .filter(it -> it.promised() instanceof Commitment.Target
                        && it.measuredBy().isEmpty())
                .count();
        return views.show(
                request,
                "indicators",
                new IndicatorsPage(Paged.of(rows, request.param("page").orElse("")), unmeasured));
    }

    /// The tables hold no measure whose indicator or place is not in them.
    private static IndicatorsPage.Row row(
            Measure measure,
            List<CommitmentRow> targets,
            Map<String, IndicatorDefinition> definitions,
            Map<String, OrganisationUnit> places) {
        return new IndicatorsPage.Row(
                Objects.requireNonNull(definitions.get(measure.indicator())),
                measure.place(),
                Objects.requireNonNull(places.get(measure.place())).name(),
                targets.stream().flatMap(it -> it.standing().line().stream()).findFirst(),
                targets);
    }

    /// What is measured of a place, whichever commitment asks for it.
    private record Measure(String indicator, String place) {

        static Measure of(MeasuredBy by) {
            return new Measure(by.indicator(), by.place());
        }
    }

    private Map<Measure, List<CommitmentRow>> targetsByMeasure(PlanStanding plan) {
        return plans.rows(plan).rows().stream()
                .filter(it -> it.standing().measuredBy().isPresent())
                .collect(groupingBy(
                        it -> Measure.of(it.standing().measuredBy().orElseThrow()), LinkedHashMap::new, toList()));
    }

    private Map<String, OrganisationUnit> placesByCode(Instant knownAt) {
        Map<String, OrganisationUnit> places = new HashMap<>();
        units.list(knownAt).forEach(unit -> places.put(unit.code(), unit));
        return places;
    }

    private ServerResponse one(ServerRequest request) {
        PlanStanding plan = plans.standing(request.pathVariable("plan"));
        String code = request.pathVariable("indicator");
        List<IndicatorDefinition> definitions = indicators.listVersions(code, plan.knownAt());
        if (definitions.isEmpty()) {
            throw new MissingPage("没有代码为 %s 的指标 · No indicator has the code %s".formatted(code, code));
        }
        Map<String, OrganisationUnit> known = placesByCode(plan.knownAt());
        Map<Measure, List<CommitmentRow>> targets = targetsByMeasure(plan);
        List<OrganisationUnit> places = figures.listPlaces(code, plan.knownAt()).stream()
                .map(known::get)
                .toList();
        OrganisationUnit place = request.param("place")
                .or(() -> targets.keySet().stream()
                        .filter(it -> it.indicator().equals(code))
                        .map(Measure::place)
                        .findFirst())
                .map(known::get)
                .or(() -> places.stream().findFirst())
                .orElseThrow(() -> new MissingPage("这个指标还没有任何地方的数据 · No place has figures of this indicator yet"));
        List<List<Figure>> histories = figures.listHistories(code, place.code(), plan.knownAt());
        List<CommitmentRow> measured = targets.getOrDefault(new Measure(code, place.code()), List.of());
        return views.show(
                request,
                "indicator",
                new IndicatorPage(
                        definitions,
                        indicators.listBreaks(code, plan.knownAt()),
                        place,
                        places,
                        chart(measured, histories),
                        measured,
                        histories.reversed().stream()
                                .map(IndicatorPage.Told::of)
                                .toList()));
    }

    /// With target and forecast where a target asks for this indicator; else the longest run of figures that compare.
    private static String chart(List<CommitmentRow> targets, List<List<Figure>> histories) {
        return targets.stream()
                .map(CommitmentRow::standing)
                .filter(it -> it.line().isPresent())
                .findFirst()
                .map(TargetChart::of)
                .orElseGet(() ->
                        TargetChart.of(histories.stream().map(List::getLast).toList()));
    }
}
