package io.plumbline.publishing.pages;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.measuring.ledgers.LedgerBook;
import io.plumbline.measuring.ledgers.LedgerCount;
import io.plumbline.measuring.ledgers.LedgerFigures;
import io.plumbline.measuring.ledgers.LedgerSheets;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.LedgerMeasures;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.server.Download;
import io.plumbline.server.MissingPage;
import io.plumbline.server.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The ledgers, their members, and what is counted from them.
final class LedgerPages {

    private final Views views;
    private final DatedPlans plans;
    private final Ledgers ledgers;
    private final LedgerFigures figures;
    private final LedgerMeasures measures;
    private final Units units;

    LedgerPages(Views views, DatedPlans plans, Database database) {
        this.views = views;
        this.plans = plans;
        this.ledgers = new Ledgers(database);
        this.figures = new LedgerFigures(database);
        this.measures = new LedgerMeasures(database);
        this.units = new Units(database);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/ledgers", this::list)
                .GET("/plans/{plan}/ledgers/{ledger}", this::one)
                .GET("/plans/{plan}/ledgers/{ledger}/members.xlsx", this::workbook)
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        PlanStanding plan = plans.standing(request.pathVariable("plan"));
        List<LedgersPage.Row> rows = ledgers.list(plan.knownAt()).stream()
                .filter(it -> serves(it, plan))
                .map(it -> figures.open(it.code(), plan.knownAt()))
                .map(it -> new LedgersPage.Row(it.ledger(), it.members().size(), it.countByStage(plan.day())))
                .toList();
        return views.show(request, "ledgers", new LedgersPage(rows));
    }

    private static boolean serves(Ledger ledger, PlanStanding plan) {
        return ledger.plan() == 0 || ledger.plan() == plan.plan().id();
    }

    private ServerResponse one(ServerRequest request) {
        PlanStanding plan = plans.standing(request.pathVariable("plan"));
        LedgerBook book = book(request, plan);
        Map<String, String> names = new HashMap<>();
        units.list(plan.knownAt()).forEach((OrganisationUnit it) -> names.put(it.code(), it.name()));
        String stage = request.param("stage").orElse("");
        String place = request.param("place").orElse("");
        List<LedgerPage.Row> found = rows(book, plan.day(), stage, place, names);
        return views.show(
                request,
                "ledger",
                new LedgerPage(
                        book.ledger(),
                        book.countByStage(plan.day()),
                        places(book, plan.day(), names),
                        counting(book, plan),
                        stage,
                        place,
                        book.members().size(),
                        Paged.of(found, request.param("page").orElse(""))));
    }

    private LedgerBook book(ServerRequest request, PlanStanding plan) {
        String code = request.pathVariable("ledger");
        return ledgers.find(code, plan.knownAt())
                .filter(it -> serves(it, plan))
                .map(it -> figures.open(code, plan.knownAt()))
                .orElseThrow(() -> new MissingPage(
                        "该规划没有代码为 %s 的台账 · This plan has no ledger with the code %s".formatted(code, code)));
    }

    private static List<LedgerPage.Row> rows(
            LedgerBook book, LocalDate day, String stage, String place, Map<String, String> names) {
        LedgerMeasure there = LedgerMeasure.reached(book.ledger().code(), "").inPlace(place);
        List<LedgerPage.Row> rows = new ArrayList<>();
        for (Member member : book.membersOf(there)) {
            List<StageEntry> way = book.entriesOf(member.id()).stream()
                    .filter(it -> !it.on().isAfter(day))
                    .toList()
                    .reversed();
            if (stage.isEmpty() || (!way.isEmpty() && way.getFirst().stage().equals(stage))) {
                rows.add(new LedgerPage.Row(
                        member,
                        names.getOrDefault(member.unit(), member.unit()),
                        names.getOrDefault(member.place(), member.place()),
                        way));
            }
        }
        return rows;
    }

    private static List<LedgerPage.PlaceCount> places(LedgerBook book, LocalDate day, Map<String, String> names) {
        LedgerMeasure all = LedgerMeasure.reached(book.ledger().code(), "");
        Map<String, LedgerCount> counts = book.countByPlace(all, ReportingPeriod.ofDay(day));
        return counts.entrySet().stream()
                .filter(it -> !it.getKey().isEmpty())
                .map(it -> new LedgerPage.PlaceCount(
                        it.getKey(),
                        names.getOrDefault(it.getKey(), it.getKey()),
                        it.getValue().members().size()))
                .toList();
    }

    private List<LedgerPage.Counting> counting(LedgerBook book, PlanStanding plan) {
        Map<Long, LedgerMeasure> held = measures.byCommitment(plan.plan().id(), plan.knownAt());
        ReportingPeriod year = ReportingPeriod.ofYear(plan.day().getYear());
        List<LedgerPage.Counting> counting = new ArrayList<>();
        for (CommitmentRow row : plans.rows(plan).rows()) {
            LedgerMeasure measure = held.get(row.id());
            if (measure != null && measure.ledger().equals(book.ledger().code())) {
                counting.add(new LedgerPage.Counting(row, book.count(measure, year)));
            }
        }
        return counting;
    }

    private ServerResponse workbook(ServerRequest request) {
        PlanStanding plan = plans.standing(request.pathVariable("plan"));
        LedgerBook book = book(request, plan);
        return Download.workbook(
                book.ledger().code() + ".xlsx", LedgerSheets.of(book, plan.day(), plans.isFictional(plan.plan())));
    }
}
