package io.plumbline.publishing.pages;

import io.plumbline.publishing.pages.DatedSchedules.Dated;
import io.plumbline.publishing.schedules.NetworkChart;
import io.plumbline.register.Plan;
import io.plumbline.server.MissingPage;
import io.plumbline.server.Views;
import java.time.YearMonth;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Other views of a schedule: its months and its network.
final class ScheduleViewPages {

    private final Views views;
    private final DatedPlans plans;
    private final DatedSchedules schedules;

    ScheduleViewPages(Views views, DatedPlans plans, DatedSchedules schedules) {
        this.views = views;
        this.plans = plans;
        this.schedules = schedules;
    }

    RouterFunction<ServerResponse> routes() {
        String one = "/plans/{plan}/schedules/{schedule}";
        return RouterFunctions.route()
                .GET(one + "/calendar", this::calendar)
                .GET(one + "/network", this::network)
                .build();
    }

    private ServerResponse calendar(ServerRequest request) {
        Dated dated = dated(request);
        String asked = request.param("month").orElse("");
        YearMonth month =
                asked.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : YearMonth.from(plans.today());
        return views.show(
                request,
                "scheduleCalendar",
                CalendarPage.of(dated.kept(), dated.schedule().dates(), month, plans.today()));
    }

    private ServerResponse network(ServerRequest request) {
        Dated dated = dated(request);
        return views.show(request, "network", new NetworkPage(dated.kept(), NetworkChart.of(dated.schedule())));
    }

    private Dated dated(ServerRequest request) {
        Plan plan = plans.plan(request.pathVariable("plan"));
        return schedules
                .find(plan.id(), request.pathVariable("schedule"), plans.latest(), plans.today())
                .orElseThrow(() -> new MissingPage("没有这份进度安排 · There is no such schedule"));
    }
}
