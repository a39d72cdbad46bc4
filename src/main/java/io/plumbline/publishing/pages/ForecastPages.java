package io.plumbline.publishing.pages;

import io.plumbline.judging.keeping.TrackRecord;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.server.Views;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The alarms of a plan, and how good its forecasts were.
final class ForecastPages {

    private final Views views;
    private final DatedPlans plans;
    private final DatedForecasts forecasts;

    ForecastPages(Views views, DatedPlans plans, DatedForecasts forecasts) {
        this.views = views;
        this.plans = plans;
        this.forecasts = forecasts;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/alarms", this::alarms)
                .GET("/plans/{plan}/forecasts", this::record)
                .build();
    }

    private PlanStanding standing(ServerRequest request) {
        return plans.standing(
                request.pathVariable("plan"), request.param("asOf").orElse(""));
    }

    private ServerResponse alarms(ServerRequest request) {
        PlanStanding standing = standing(request);
        return views.show(request, "alarms", AlarmsPage.of(standing, forecasts.alarms(standing)));
    }

    private ServerResponse record(ServerRequest request) {
        PlanStanding standing = standing(request);
        TrackRecord record = forecasts.record(standing);
        return views.show(
                request,
                "forecasts",
                new ForecastsPage(
                        standing,
                        record,
                        Paged.of(record.matured(), request.param("page").orElse(""))));
    }
}
