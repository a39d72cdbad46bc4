package io.plumbline.publishing.pages;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Citation;
import io.plumbline.register.PlanDocument;
import io.plumbline.scheduling.Contradiction;
import io.plumbline.scheduling.LinkWords;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the clauses of a schedule stand.
final class ClauseSources {

    private final KeptSchedule kept;
    private final Map<String, Long> documents = new HashMap<>();

    ClauseSources(KeptSchedule kept, List<PlanDocument> documents) {
        this.kept = kept;
        documents.forEach(it -> this.documents.put(it.name(), it.id()));
    }

    List<ClauseRow.Clash> clashes(List<Contradiction> contradictions) {
        return contradictions.stream()
                .map(it -> new ClauseRow.Clash(
                        it.clauses().stream()
                                .map(clause -> row(clause.words(), clause.activity(), clause.citation()))
                                .toList(),
                        it.daysLost(),
                        it.proof()))
                .toList();
    }

    /// The activity, and what follows it until the date that sets its latest start.
    Trying.Chosen chosen(Schedule schedule, PlannedDates dates) {
        Map<String, PlannedDates> all = new HashMap<>();
        schedule.dates().forEach(it -> all.put(it.activity().id(), it));
        List<Trying.Step> steps = new ArrayList<>();
        for (String id : schedule.chainOf(dates.activity().id())) {
            PlannedDates at = all.getOrDefault(id, dates);
            steps.add(new Trying.Step(at, why(all, at, schedule.driverOf(id))));
        }
        return new Trying.Chosen(dates, steps);
    }

    private ClauseRow why(Map<String, PlannedDates> all, PlannedDates at, Schedule.Driver driver) {
        String id = at.activity().id();
        if (driver.link().isPresent()) {
            var link = driver.link().get();
            Bilingual words = new LinkWords(link, name(all, link.predecessor()), name(all, link.successor())).whole();
            return row(quoting(words, link.words()), link.successor(), link.citation());
        }
        if (driver.demand().isPresent()) {
            var demand = driver.demand().get();
            Bilingual kind = demand.kind().words();
            Bilingual words = new Bilingual(
                    kind.chinese() + "（" + demand.day() + "）", kind.english() + " (" + demand.day() + ")");
            return row(quoting(words, demand.words()), id, demand.citation());
        }
        return row(new Bilingual("整个安排的结束", "the end of the schedule"), id, Optional.empty());
    }

    private static String name(Map<String, PlannedDates> all, String id) {
        return Optional.ofNullable(all.get(id)).map(it -> it.activity().name()).orElse(id);
    }

    private static Bilingual quoting(Bilingual words, String basis) {
        return basis.isBlank()
                ? words
                : new Bilingual(words.chinese() + "：“" + basis + "”", words.english() + ": “" + basis + "”");
    }

    private ClauseRow row(Bilingual words, String activity, Optional<Citation> citation) {
        return new ClauseRow(
                words,
                activity,
                citation,
                citation.map(it -> documents.getOrDefault(it.document(), 0L)).orElse(0L),
                kept.commitments().getOrDefault(activity, 0L));
    }
}
