package io.plumbline.browser;

import io.plumbline.demo.ExamplePlans;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.Standings;
import io.plumbline.register.Journal;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Plan;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Plans;
import io.plumbline.register.Proposals;
import io.plumbline.register.Proposed;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.scheduling.keeping.Schedules;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One page of each kind: of each plan in the usual looks, of one plan in the others, whose pages differ in style only.
final class Everywhere {

    private Everywhere() {}

    static List<String> paths(Site site, Look look) {
        boolean usual = look == Look.CHINESE || look == Look.PHONE;
        Instant latest = new Journal(site.database, ExamplePlans.clock()).latest();
        List<String> paths = new ArrayList<>(List.of("/plans"));
        for (Plan plan : usual ? site.plans : List.of(site.plans.getLast())) {
            PlanStanding standing =
                    new Standings(site.database, ExamplePlans.clock()).of(plan.id(), latest, ExamplePlans.DAY);
            parts(site, standing, latest).forEach(part -> paths.add(site.planPath(plan, part)));
        }
        return paths;
    }

    private static List<String> parts(Site site, PlanStanding plan, Instant latest) {
        List<String> parts = new ArrayList<>(List.of(
                "",
                "?asOf=2026-06-30",
                "/changes?since=2026-06-30",
                "/commitments",
                "/commitments?q=没有这样的词",
                "/owners",
                "/documents",
                "/indicators",
                "/ledgers",
                "/alarms",
                "/forecasts",
                "/schedules"));
        new Schedules(site.database)
                .list(plan.plan().id(), latest)
                .forEach(it -> parts.add("/schedules/" + it.id() + "?baseline=1&activity="
                        + encoded(it.work().activities().getLast().id())));
        Standing judged = first(plan, it -> it.line().isPresent());
        Standing unknown = first(plan, it -> it.line().isEmpty());
        MeasuredBy measure = judged.measuredBy().orElseThrow();
        parts.add("/commitments/" + judged.id());
        parts.add("/commitments/" + unknown.id());
        parts.add("/indicators/" + measure.indicator() + "?place=" + encoded(measure.place()));
        parts.add("/owner?name="
                + encoded(first(plan, it -> !it.owners().isEmpty()).owners().getFirst()));
        for (PlanDocument document :
                new Plans(site.database).listDocuments(plan.plan().id(), latest)) {
            parts.add("/documents/" + document.id());
            Proposals proposals = new Proposals(site.database);
            proposals.list(proposals.listReadings(document.id()).getLast(), latest).stream()
                    .filter(it -> it.verdict() == Proposed.Verdict.OPEN
                            && it.findCommitment().isPresent())
                    .limit(1)
                    .forEach(it -> parts.add("/documents/%d/proposals/%d".formatted(document.id(), it.id())));
        }
        new Ledgers(site.database)
                .list(latest).stream()
                        .filter(it -> it.plan() == plan.plan().id())
                        .map(Ledger::code)
                        .limit(2)
                        .forEach(code -> parts.add("/ledgers/" + code));
        return parts;
    }

    private static Standing first(PlanStanding plan, java.util.function.Predicate<Standing> wanted) {
        return plan.standings().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
