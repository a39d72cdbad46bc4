package io.plumbline.scheduling;

import io.plumbline.basics.Citation;
import io.plumbline.scheduling.Contradiction.Clause;
import io.plumbline.scheduling.Contradiction.Proof;
import io.plumbline.scheduling.network.Bound;
import io.plumbline.scheduling.network.Clash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says a clash of numbers in the words of the plan.
final class ClauseWriter {

    private final PlanNetwork plan;

    ClauseWriter(PlanNetwork plan) {
        this.plan = plan;
    }

    Contradiction write(Clash clash) {
        return switch (clash) {
            case Clash.Chain chain -> chain(chain);
            case Clash.Circle circle ->
                new Contradiction(along(circle), 0, circle.shortest() ? Proof.SHORTEST : Proof.IRREDUCIBLE);
        };
    }

    private Contradiction chain(Clash.Chain chain) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(lower(chain));
        clauses.addAll(along(chain));
        clauses.add(demand(chain.until(), plan.demand(chain.until())));
        return new Contradiction(clauses, chain.daysLost(), Proof.SHORTEST);
    }

    /// The date that holds the first activity: one set for it, or the day on which the plan begins.
    private Clause lower(Clash.Chain chain) {
        Optional<Clause> from =
                chain.from().flatMap(bound -> plan.findDemand(bound).map(demand -> demand(bound, demand)));
        if (from.isPresent()) {
            return from.get();
        }
        Activity first = plan.plan.activities().get(chain.activities().getFirst());
        return new Clause(
                switch (first.progress()) {
                    case Progress.NotStarted notStarted ->
                        "%s 起编排，“%s”最早此日开工".formatted(plan.plan.start(), first.name());
                    case Progress.Started started -> "“%s”已于 %s 开工".formatted(first.name(), started.start());
                    case Progress.Finished finished ->
                        "“%s”已于 %s 开工、%s 完成".formatted(first.name(), finished.start(), finished.finish());
                },
                Optional.empty());
    }

    private List<Clause> along(Clash clash) {
        List<Clause> clauses = new ArrayList<>();
        for (int k = 0; k < clash.activities().size(); k++) {
            Activity activity = plan.plan.activities().get(clash.activities().get(k));
            int days = plan.network.duration(clash.activities().get(k));
            if (days > 0) {
                clauses.add(new Clause("“%s”需 %d 个工作日".formatted(activity.name(), days), Optional.empty()));
            }
            if (k < clash.relations().size()) {
                clauses.add(link(plan.links.get(clash.relations().get(k))));
            }
        }
        return clauses;
    }

    private Clause demand(Bound bound, DateDemand demand) {
        String name = plan.plan.activities().get(bound.activity()).name();
        return new Clause(
                "“%s”%s（%s）".formatted(name, demand.kind().chinese(), demand.day()) + quoted(demand.words()),
                demand.citation());
    }

    private Clause link(Link link) {
        return clause(
                "“%s”%s后%s%s“%s”%s"
                        .formatted(
                                name(link.predecessor()),
                                switch (link.type()) {
                                    case FINISH_TO_START, FINISH_TO_FINISH -> "完成";
                                    case START_TO_START, START_TO_FINISH -> "开始";
                                },
                                link.maximum() ? "至多" : "",
                                distance(link.distance()),
                                name(link.successor()),
                                switch (link.type()) {
                                    case FINISH_TO_START, START_TO_START -> "方可开始";
                                    case FINISH_TO_FINISH, START_TO_FINISH -> "方可完成";
                                }),
                link.words(),
                link.citation());
    }

    private static String distance(Link.Distance distance) {
        return switch (distance) {
            case Link.Distance.Workdays lag -> lag.days() == 0 ? "" : " %d 个工作日 ".formatted(lag.days());
            case Link.Distance.CalendarDays lag -> " %d 天 ".formatted(lag.days());
            case Link.Distance.Share lag -> "其工期的 %.0f%% ".formatted(100 * lag.share());
        };
    }

    private static Clause clause(String words, String basis, Optional<Citation> citation) {
        return new Clause(words + quoted(basis), citation);
    }

    private static String quoted(String basis) {
        return basis.isBlank() ? "" : "：“%s”".formatted(basis);
    }

    private String name(String id) {
        return plan.plan.activities().get(plan.number(id)).name();
    }
}
