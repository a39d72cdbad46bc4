package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.judging.doubt.Doubt;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.lines.KnownSeries;
import io.plumbline.judging.lines.LevelShift;
import io.plumbline.judging.lines.LineChoice;
import io.plumbline.measuring.Series;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.MeasuredBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges targets by the figures of the indicators that measure them.
final class TargetJudge {

    private final PlanFacts facts;
    private final Judgements judgements;
    private final StandingRules rules;
    private final Map<Series, KnownSeries> known = new HashMap<>();
    private final Map<KnownSeries, List<Note>> notes = new HashMap<>();

    TargetJudge(PlanFacts facts, Judgements judgements, StandingRules rules) {
        this.facts = facts;
        this.judgements = judgements;
        this.rules = rules;
    }

    Conclusion judge(Commitment.Target target, Optional<MeasuredBy> measuredBy, String owner) {
        return measuredBy
                .map(it -> judge(target, it, owner))
                .orElseGet(() -> Conclusion.unknown(
                        new Bilingual("尚未指定衡量指标", "no indicator is linked to it yet"),
                        new Bilingual("指标数据", "figures of the indicator"),
                        new Wanted(
                                Wanted.Kind.LINK,
                                Bilingual.format("“%s”的衡量指标", "the indicator that measures “%s”", target.title()),
                                owner)));
    }

    private Conclusion judge(Commitment.Target target, MeasuredBy measuredBy, String owner) {
        List<IndicatorDefinition> definitions = facts.definitions().getOrDefault(measuredBy.indicator(), List.of());
        String from = owner.isEmpty() ? facts.unitName(measuredBy.place()) : owner;
        KnownSeries series = known.computeIfAbsent(
                new Series(measuredBy.indicator(), measuredBy.place()), key -> series(key, definitions));
        Missing missing = new Missing(series.definition(), facts.day(), from, least(series));
        if (series.isEmpty()) {
            return missing.figures();
        }
        Course course = facts.course(target);
        LineChoice choice =
                new LineChoice(course.start(), course.lastDay(), facts.day(), rules.staleDays(), rules.thresholds());
        Aims aims = new Aims(series.definition().direction(), rules.aboutShare());
        Asked asked = new Asking(series, target, course, choice, aims, missing).ask();
        return conclude(asked, choice, course, missing).with(notes.computeIfAbsent(series, TargetJudge::notes));
    }

    /// How many figures of whole years a judgement needs.
    private int least(KnownSeries series) {
        return series.isRank() ? RankAnswer.IN_A_ROW : rules.thresholds().leastValues(Frequency.YEARLY);
    }

    private static List<Note> notes(KnownSeries series) {
        List<Note> notes = new ArrayList<>();
        if (series.leftOut() > 0) {
            notes.add(new Note(
                    Note.Kind.REMARK,
                    Bilingual.format(
                            "口径断点：只采用第 %d 版口径断点后的 %d 个数据，另有 %d 个不可比，未采用",
                            "break in the definition: only the %2$d figures by version %1$d after it count, %3$d do not compare",
                            series.definition().version(),
                            series.size(),
                            series.leftOut())));
        }
        series.levelShifts().forEach(shift -> notes.add(new Note(Note.Kind.REMARK, words(shift))));
        for (Doubt doubt : series.doubts()) {
            notes.add(new Note(
                    Note.Kind.DOUBT,
                    Bilingual.format(
                            "数据待核实：%1$s（偶然出现的概率 %3$.2g）",
                            "figures to be looked at: %2$s (by accident with a chance of %3$.2g)",
                            doubt.arithmetic().chinese(),
                            doubt.arithmetic().english(),
                            doubt.chance())));
        }
        return notes;
    }

    private static Bilingual words(LevelShift shift) {
        return Bilingual.format(
                "%1$s 由 %2$s 修订为 %3$s（%4$+.1f%%），%5$s 未见相应修订：两期之差 %6$+.1f%% 含修订（按首次公布为 %7$+.1f%%），不全是增长",
                "%1$s was revised from %2$s to %3$s (%4$+.1f %%), %5$s was not: the change of %6$+.1f %% between them holds the revision (as first published %7$+.1f %%)",
                shift.after().period().code(),
                shift.after().first(),
                shift.after().value(),
                100 * shift.after().revision(),
                shift.before().period().code(),
                100 * shift.shown(),
                100 * shift.first());
    }

    private KnownSeries series(Series series, List<IndicatorDefinition> definitions) {
        return KnownSeries.of(
                definitions,
                facts.breaks().getOrDefault(series.indicator(), List.of()),
                facts.figures().getOrDefault(series, List.of()),
                facts.day());
    }

    private Conclusion conclude(Asked asked, LineChoice choice, Course course, Missing missing) {
        return switch (asked) {
            case Asked.Aimed it ->
                new Answering(choice, rules, missing).answer(it, judgements).with(it.line());
            case Asked.Capped it ->
                new CapAnswer(course, facts.day(), missing).answer(it).with(it.line());
            case Asked.Placed it ->
                new RankAnswer(course, facts.day(), rules, missing)
                        .answer(it, choice.isStale(it.line()))
                        .with(it.line());
            case Asked.Unasked it -> unasked(it);
        };
    }

    private static Conclusion unasked(Asked.Unasked asked) {
        Conclusion unknown =
                Conclusion.of(State.UNKNOWN, asked.why(), new Bilingual("指标数据", "figures of the indicator"));
        return asked.wanted().map(unknown::with).orElse(unknown);
    }
}
