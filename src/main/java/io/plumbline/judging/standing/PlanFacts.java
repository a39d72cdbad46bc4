package io.plumbline.judging.standing;

import io.plumbline.basics.Commitment;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.Reported;
import io.plumbline.measuring.Series;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Pillar;
import io.plumbline.register.Plan;
import io.plumbline.register.Registered;
import io.plumbline.register.Relation;
import io.plumbline.register.SeriesBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// All that was known of one plan at a moment, for a judgement on `day`: loaded at once, never commitment by
/// commitment. `units` are the registered names of organisations by all words that call them, `places` by their
/// codes.
record PlanFacts(
        Plan plan,
        LocalDate day,
        List<Registered> commitments,
        Map<Long, List<Pillar>> pillars,
        Map<Long, MeasuredBy> measures,
        Map<Long, ProgressReport> reports,
        Map<Long, List<Relation>> conflicts,
        Map<String, List<IndicatorDefinition>> definitions,
        Map<String, List<SeriesBreak>> breaks,
        Map<Series, List<Reported>> figures,
        Map<String, String> units,
        Map<String, String> places) {

    Course course(Commitment commitment) {
        return Course.of(plan.period(), commitment);
    }

    /// The lead units by their registered names, or as the text has them.
    List<String> owners(Commitment commitment) {
        return commitment.responsibility().lead().stream()
                .map(words -> units.getOrDefault(words, words))
                .toList();
    }

    String unitName(String code) {
        return places.getOrDefault(code, code);
    }
}
