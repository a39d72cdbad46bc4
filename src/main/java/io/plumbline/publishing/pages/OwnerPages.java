package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Counts;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.server.MissingPage;
import io.plumbline.server.Views;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Who answers for what.
final class OwnerPages {

    private final Views views;
    private final DatedPlans plans;

    OwnerPages(Views views, DatedPlans plans) {
        this.views = views;
        this.plans = plans;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/owners", this::list)
                .GET("/plans/{plan}/owner", this::one)
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        PlanStanding standing = plans.standing(request.pathVariable("plan"));
        return views.show(request, "owners", new OwnersPage(plans.rows(standing).countsByLead()));
    }

    private ServerResponse one(ServerRequest request) {
        List<CommitmentRow> rows =
                plans.rows(plans.standing(request.pathVariable("plan"))).rows();
        String name = request.param("name").orElse("");
        List<CommitmentRow> leads = those(rows, row -> row.owners().contains(name));
        List<CommitmentRow> supports = those(
                rows, row -> row.supporting().contains(name) && !row.owners().contains(name));
        List<CommitmentRow> mayLead = those(
                rows, row -> row.candidates().stream().anyMatch(it -> it.unit().equals(name)));
        List<OwnerPage.Asked> wanted = rows.stream()
                .flatMap(row -> row.standing().wanted().stream()
                        .filter(it -> it.from().equals(name))
                        .map(it -> new OwnerPage.Asked(row, it)))
                .toList();
        if (leads.isEmpty() && supports.isEmpty() && mayLead.isEmpty() && wanted.isEmpty()) {
            throw new MissingPage("该规划中没有这个单位的承诺事项：" + name + " · This plan names no such unit: " + name);
        }
        Counts counts = Counts.of(leads.stream().map(CommitmentRow::standing).toList());
        return views.show(request, "owner", new OwnerPage(name, counts, leads, supports, mayLead, wanted));
    }

    private static List<CommitmentRow> those(List<CommitmentRow> rows, Predicate<CommitmentRow> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
