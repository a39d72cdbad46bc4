package io.plumbline.publishing.pages;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Write;
import io.plumbline.server.RefusedRequest;
import io.plumbline.server.Views;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The plans, and how a new one begins.
final class PlansPages {

    private final Views views;
    private final DatedPlans dated;
    private final Plans plans;
    private final Writing writing;

    PlansPages(Views views, DatedPlans dated, Writing writing, Database database) {
        this.views = views;
        this.dated = dated;
        this.plans = new Plans(database);
        this.writing = writing;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/", this::first)
                .GET("/plans", this::list)
                .POST("/plans", this::add)
                .build();
    }

    /// The first plan; while there is none, the way to make one.
    private ServerResponse first(ServerRequest request) {
        List<Plan> all = plans.list(dated.latest());
        return Views.redirect(
                all.isEmpty() ? "/plans" : "/plans/" + all.getFirst().id());
    }

    private ServerResponse list(ServerRequest request) {
        return views.show(request, "plans", new PlansPage(plans.list(dated.latest())));
    }

    private ServerResponse add(ServerRequest request) {
        Plan plan = Plan.of(field(request, "name"), field(request, "kind"), field(request, "issuer"), period(request));
        if (plan.name().isEmpty()) {
            throw new RefusedRequest(HttpStatus.UNPROCESSABLE_CONTENT, "规划须有名称\nA plan needs a name.");
        }
        long id = writing.one(
                "add-plan", "", (Write write) -> plans.add(write, plan).id());
        return Views.redirect("/plans/%d/documents".formatted(id));
    }

    private static ReportingPeriod period(ServerRequest request) {
        int from = year(request, "from");
        int to = year(request, "to");
        if (to < from) {
            throw new RefusedRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT, "规划期的终止年份早于起始年份\nThe plan would end before it begins.");
        }
        return new ReportingPeriod(
                ReportingPeriod.ofYear(from).start(), ReportingPeriod.ofYear(to).end());
    }

    private static int year(ServerRequest request, String name) {
        String words = field(request, name);
        if (!words.matches("(19|20|21)\\d\\d")) {
            throw new RefusedRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "年份应为四位数字，如 2026：%s\nA year has four digits, as 2026: %s.".formatted(words, words));
        }
        return Integer.parseInt(words);
    }

    private static String field(ServerRequest request, String name) {
        return request.param(name).orElse("").strip();
    }
}
