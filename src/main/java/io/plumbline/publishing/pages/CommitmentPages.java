package io.plumbline.publishing.pages;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.judging.standing.PastAnswer;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.ProgressReports;
import io.plumbline.measuring.ledgers.LedgerCount;
import io.plumbline.measuring.ledgers.LedgerFigures;
import io.plumbline.register.Commitments;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Receipt;
import io.plumbline.register.Registered;
import io.plumbline.register.Relation;
import io.plumbline.register.Relations;
import io.plumbline.register.ledgers.LedgerMeasures;
import io.plumbline.server.MissingPage;
import io.plumbline.server.Views;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Each commitment by itself.
final class CommitmentPages {

    private final Views views;
    private final DatedPlans plans;
    private final DocumentTexts texts;
    private final DatedSchedules schedules;
    private final DatedForecasts forecasts;
    private final Commitments commitments;
    private final Relations relations;
    private final ProgressReports reports;
    private final Figures figures;
    private final Indicators indicators;
    private final LedgerMeasures ledgerMeasures;
    private final LedgerFigures ledgers;

    CommitmentPages(
            Views views,
            DatedPlans plans,
            DocumentTexts texts,
            DatedSchedules schedules,
            DatedForecasts forecasts,
            Database database) {
        this.views = views;
        this.plans = plans;
        this.texts = texts;
        this.schedules = schedules;
        this.forecasts = forecasts;
        this.commitments = new Commitments(database);
        this.relations = new Relations(database);
        this.reports = new ProgressReports(database);
        this.figures = new Figures(database);
        this.indicators = new Indicators(database);
        this.ledgerMeasures = new LedgerMeasures(database);
        this.ledgers = new LedgerFigures(database);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/commitments/{commitment}", this::one)
                .build();
    }

    private ServerResponse one(ServerRequest request) {
        PlanStanding plan = plans.standing(
                request.pathVariable("plan"), request.param("asOf").orElse(""));
        long id = DatedPlans.number(request.pathVariable("commitment"));
        Standing standing = plan.find(id)
                .orElseThrow(
                        () -> new MissingPage("登记册里没有编号为 %d 的承诺事项 · No commitment %d in this plan".formatted(id, id)));
        Instant knownAt = plan.knownAt();
        List<PastAnswer> past = plans.standings().listPast(plan, standing);
        return views.show(
                request,
                "commitment",
                new CommitmentPage(
                        CommitmentRow.of(standing),
                        texts.find(plan.plan(), standing.promised().citation(), knownAt),
                        chain(plan, standing),
                        plan.standings().stream()
                                .filter(it -> it.commitment().parent() == id)
                                .map(CommitmentRow::of)
                                .toList(),
                        related(id, knownAt),
                        standing.measuredBy().map(it -> measured(it, standing, knownAt)),
                        plans.standings().findAccount(standing),
                        past.reversed(),
                        TargetChart.ofPast(past),
                        forecasts.of(plan, id),
                        forecasts.alarms(plan).of(id),
                        ledger(plan, id),
                        schedules.of(plan.plan().id(), id, knownAt, plan.day(), texts.documents(plan.plan(), knownAt)),
                        reports.list(id, knownAt).stream()
                                .filter(it -> !it.asOf().isAfter(plan.day()))
                                .toList()
                                .reversed(),
                        versions(id)));
    }

    private static List<CommitmentRow> chain(PlanStanding plan, Standing below) {
        List<CommitmentRow> chain = new ArrayList<>();
        Optional<Standing> above = plan.find(below.commitment().parent());
        while (above.isPresent()) {
            chain.addFirst(CommitmentRow.of(above.get()));
            above = plan.find(above.get().commitment().parent());
        }
        return chain;
    }

    private List<CommitmentPage.Related> related(long id, Instant knownAt) {
        List<CommitmentPage.Related> related = new ArrayList<>();
        for (Relation relation : relations.listOf(id, knownAt)) {
            boolean outgoing = relation.from() == id;
            Registered other = commitments.get(outgoing ? relation.to() : relation.from(), knownAt);
            plans.standing("" + other.plan())
                    .find(other.id())
                    .ifPresent(it -> related.add(
                            new CommitmentPage.Related(relation, outgoing, other.plan(), CommitmentRow.of(it))));
        }
        return related;
    }

    private CommitmentPage.Measured measured(MeasuredBy by, Standing standing, Instant knownAt) {
        List<CommitmentPage.Known> known = figures.listHistories(by.indicator(), by.place(), knownAt).stream()
                .filter(it -> it.getLast().findQuantity().isPresent())
                .map(it -> known(it, standing))
                .toList();
        String name = indicators.listVersions(by.indicator(), knownAt).stream()
                .map(IndicatorDefinition::name)
                .reduce(by.indicator(), (first, last) -> last);
        return new CommitmentPage.Measured(
                by.indicator(), by.place(), name, known.reversed(), TargetChart.of(standing));
    }

    private static CommitmentPage.Known known(List<Figure> history, Standing standing) {
        Figure last = history.getLast();
        return new CommitmentPage.Known(
                last,
                history.subList(0, history.size() - 1),
                standing.line().filter(line -> line.holds(last.cell())).isPresent());
    }

    private Optional<CommitmentPage.LedgerLink> ledger(PlanStanding plan, long id) {
        return Optional.ofNullable(ledgerMeasures
                        .byCommitment(plan.plan().id(), plan.knownAt())
                        .get(id))
                .map(measure -> {
                    LedgerCount count = ledgers.count(
                            measure, ReportingPeriod.ofYear(plan.day().getYear()), plan.knownAt());
                    return new CommitmentPage.LedgerLink(
                            measure.ledger(),
                            ledgers.open(measure.ledger(), plan.knownAt())
                                    .ledger()
                                    .name(),
                            count.value().toString());
                });
    }

    private List<CommitmentPage.Version> versions(long id) {
        List<Registered> all = commitments.listVersions(id);
        List<Receipt> receipts = commitments.listReceipts(id);
        List<CommitmentPage.Version> versions = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            versions.add(new CommitmentPage.Version(all.get(i), receipts.get(i)));
        }
        return versions;
    }
}
