package io.plumbline.publishing.pages;

import io.plumbline.database.Database;
import io.plumbline.publishing.api.PlumblineApi;
import io.plumbline.register.Journal;
import io.plumbline.server.Views;
import io.plumbline.server.WebServer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.web.servlet.function.RouterFunctions;

/// All pages of all plans, and the interface for programs beside them, served from one database.
public final class PlanPages {

    private PlanPages() {}

    /// Serves the pages at `http://localhost:port`, 0 for any free port. `today` is the day that counts as today; `who`
    /// stands in the journal for what is written from the pages.
    public static WebServer serve(Database database, Clock clock, Supplier<LocalDate> today, String who, int port) {
        DatedPlans plans = new DatedPlans(database, clock, today);
        DocumentTexts texts = new DocumentTexts(database);
        Views views = new Views(plans::choices, today);
        Writing writing = new Writing(new Journal(database, clock), who);
        DatedSchedules schedules = new DatedSchedules(database);
        DatedForecasts forecasts = new DatedForecasts(database, plans.standings());
        return WebServer.start(
                port,
                views,
                RouterFunctions.route()
                        .add(new PlumblineApi(database, clock, plans.standings(), today, who).routes())
                        .add(new PlansPages(views, plans, writing, database).routes())
                        .add(new CockpitPages(views, plans, schedules, forecasts).routes())
                        .add(new RegisterPages(views, plans).routes())
                        .add(new CommitmentPages(views, plans, texts, schedules, forecasts, database).routes())
                        .add(new ForecastPages(views, plans, forecasts).routes())
                        .add(new OwnerPages(views, plans).routes())
                        .add(new DocumentPages(views, plans, texts, writing, database, clock).routes())
                        .add(new IndicatorPages(views, plans, database).routes())
                        .add(new LedgerPages(views, plans, database).routes())
                        .add(new ScheduleListPages(views, plans, schedules, writing).routes())
                        .add(new ScheduleViewPages(views, plans, schedules).routes())
                        .add(new ScheduleExportPages(plans, schedules).routes())
                        .add(new SchedulePages(views, plans, schedules, texts, writing).routes())
                        .add(new ReviewPages(views, plans, writing, database).routes())
                        .build());
    }
}
