package io.plumbline.scheduling;

import io.plumbline.basics.Bilingual;
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
        Activity first = plan.plan.activities().get(chain.activities().getFirst());
        return chain.from()
                .flatMap(bound -> plan.findDemand(bound).map(demand -> demand(bound, demand)))
                .orElseGet(() -> new Clause(begun(first), first.id(), Optional.empty()));
    }

    private Bilingual begun(Activity first) {
        return switch (first.progress()) {
            case Progress.NotStarted ignored ->
                Bilingual.format(
                        "%s 起编排，“%s”最早此日开工",
                        "planned from %s, the first day for “%s”", plan.plan.start(), first.name());
            case Progress.Started started ->
                Bilingual.format("“%s”已于 %s 开工", "“%s” began on %s", first.name(), started.start());
            case Progress.Finished finished ->
                Bilingual.format(
                        "“%s”已于 %s 开工、%s 完成",
                        "“%s” began on %s and was finished on %s", first.name(), finished.start(), finished.finish());
        };
    }

    private List<Clause> along(Clash clash) {
        List<Clause> clauses = new ArrayList<>();
        for (int k = 0; k < clash.activities().size(); k++) {
            Activity activity = plan.plan.activities().get(clash.activities().get(k));
            int days = plan.network.duration(clash.activities().get(k));
            if (days > 0) {
                Bilingual words = Bilingual.format("“%s”需 %d 个工作日", "“%s” takes %d workdays", activity.name(), days);
                clauses.add(new Clause(words, activity.id(), Optional.empty()));
            }
            if (k < clash.relations().size()) {
                clauses.add(link(plan.links.get(clash.relations().get(k))));
            }
        }
        return clauses;
    }

    private Clause demand(Bound bound, DateDemand demand) {
        Activity activity = plan.plan.activities().get(bound.activity());
        Bilingual kind = demand.kind().words();
        Bilingual words = new Bilingual(
                "“%s”%s（%s）".formatted(activity.name(), kind.chinese(), demand.day()),
                "“%s” %s (%s)".formatted(activity.name(), kind.english(), demand.day()));
        return new Clause(quoting(words, demand.words()), activity.id(), demand.citation());
    }

    private Clause link(Link link) {
        LinkWords words = new LinkWords(link, name(link.predecessor()), name(link.successor()));
        return new Clause(quoting(words.whole(), link.words()), link.successor(), link.citation());
    }

    private static Bilingual quoting(Bilingual words, String basis) {
        return basis.isBlank()
                ? words
                : new Bilingual(words.chinese() + "：“" + basis + "”", words.english() + ": “" + basis + "”");
    }

    private String name(String id) {
        return plan.plan.activities().get(plan.number(id)).name();
    }
}
