package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Counts;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.server.Download;
import io.plumbline.server.Views;
import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The register: search, filters, export.
final class RegisterPages {

    private final Views views;
    private final DatedPlans plans;

    RegisterPages(Views views, DatedPlans plans) {
        this.views = views;
        this.plans = plans;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/commitments", this::list)
                .GET("/plans/{plan}/commitments.xlsx", this::workbook)
                .GET("/plans/{plan}/commitments.csv", this::table)
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        PlanStanding standing = plans.standing(request.pathVariable("plan"));
        PlanRows all = plans.rows(standing);
        RegisterFilter filter = filter(request);
        List<CommitmentRow> found = filter.of(all.rows());
        return views.show(
                request,
                "register",
                new RegisterPage(
                        filter,
                        all.rows().size(),
                        Counts.of(found.stream().map(CommitmentRow::standing).toList()),
                        all.owners(),
                        all.pillars(),
                        Paged.of(found, filter.page(), RegisterPage.ROWS_A_PAGE)));
    }

    private ServerResponse workbook(ServerRequest request) {
        return Download.workbook("commitments.xlsx", export(request).sheet());
    }

    private ServerResponse table(ServerRequest request) {
        return Download.table("commitments.csv", export(request).csv());
    }

    private RegisterExport export(ServerRequest request) {
        PlanStanding standing = plans.standing(request.pathVariable("plan"));
        List<CommitmentRow> rows = filter(request).of(plans.rows(standing).rows());
        return new RegisterExport(standing.plan().name(), standing.day(), plans.isFictional(standing.plan()), rows);
    }

    private static RegisterFilter filter(ServerRequest request) {
        return RegisterFilter.of(name -> request.param(name).orElse(""));
    }
}
