package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Goalpost;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Registered;
import io.plumbline.register.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Judges all commitments of a plan by its facts, members before their programmes.
final class PlanSurvey {

    private final PlanFacts facts;
    private final TargetJudge targets;
    private final DeedJudge deeds;
    private final ProgrammeJudge programmes;
    private final Map<Long, List<Registered>> members = new HashMap<>();
    private final Map<Long, String> titles = new HashMap<>();
    private final Map<Long, Conclusion> concluded = new HashMap<>();
    private final Set<Long> underWay = new HashSet<>();

    PlanSurvey(PlanFacts facts, Judgements judgements, StandingRules rules) {
        this.facts = facts;
        this.targets = new TargetJudge(facts, judgements, rules);
        this.deeds = new DeedJudge(facts.day(), rules);
        this.programmes = new ProgrammeJudge(facts.day());
        for (Registered registered : facts.commitments()) {
            titles.put(registered.id(), registered.commitment().title());
            members.computeIfAbsent(registered.parent(), key -> new ArrayList<>())
                    .add(registered);
        }
    }

    List<Standing> standings() {
        return facts.commitments().stream().map(this::standing).toList();
    }

    private Standing standing(Registered registered) {
        Conclusion conclusion = conclude(registered);
        List<Note> notes = new ArrayList<>(notes(registered));
        notes.addAll(conclusion.notes());
        findReport(registered)
                .filter(it -> it.stage() == ProgressReport.Stage.COMPLETED && isMissed(conclusion))
                .ifPresent(it -> notes.add(new Note(Note.Kind.DOUBT, reportedAgainstFigures(it))));
        return new Standing(
                registered,
                conclusion.state(),
                conclusion.reason(),
                conclusion.method(),
                conclusion.wanted(),
                conclusion.judgement(),
                findReport(registered),
                facts.pillars().getOrDefault(registered.id(), List.of()),
                findMeasure(registered),
                facts.owners(registered.commitment()),
                conclusion.line(),
                notes);
    }

    private static boolean isMissed(Conclusion conclusion) {
        boolean bad = conclusion.state() == State.AT_RISK || conclusion.state() == State.LATE;
        return bad && conclusion.line().isPresent();
    }

    private static Bilingual reportedAgainstFigures(ProgressReport report) {
        return Bilingual.format(
                "%2$s于 %1$s 报告完成，数据没有达到",
                "%2$s reported completion on %1$s; the figures do not bear it out", report.asOf(), report.reporter());
    }

    private Optional<ProgressReport> findReport(Registered registered) {
        return Optional.ofNullable(facts.reports().get(registered.id()));
    }

    private Optional<MeasuredBy> findMeasure(Registered registered) {
        return Optional.ofNullable(facts.measures().get(registered.id()));
    }

    private Conclusion conclude(Registered registered) {
        Conclusion before = concluded.get(registered.id());
        if (before != null) {
            return before;
        }
        underWay.add(registered.id());
        Conclusion conclusion = judge(registered);
        concluded.put(registered.id(), conclusion);
        return conclusion;
    }

    private Conclusion judge(Registered registered) {
        Commitment commitment = registered.commitment();
        String owner = String.join("、", facts.owners(commitment));
        Course course = facts.course(commitment);
        if (commitment instanceof Commitment.Target target && isMeasured(target)) {
            return targets.judge(target, findMeasure(registered), owner);
        }
        List<State> states = states(registered);
        return commitment instanceof Commitment.Programme programme && !states.isEmpty()
                ? programmes.judge(programme, course, states, owner)
                : deeds.judge(commitment, course, findReport(registered), owner);
    }

    /// What has no number to reach is judged as a deed.
    private static boolean isMeasured(Commitment.Target target) {
        return !(target.goalpost() instanceof Goalpost.Qualitative || target.goalpost() instanceof Goalpost.Completion);
    }

    private List<State> states(Registered registered) {
        return members.getOrDefault(registered.id(), List.of()).stream()
                .filter(member -> concluded.containsKey(member.id()) || !underWay.contains(member.id()))
                .map(member -> conclude(member).state())
                .toList();
    }

    private List<Note> notes(Registered registered) {
        List<Note> notes = new ArrayList<>();
        for (Relation conflict : facts.conflicts().getOrDefault(registered.id(), List.of())) {
            notes.add(conflict(registered, conflict));
        }
        if (registered.commitment().responsibility().lead().isEmpty()) {
            notes.add(new Note(Note.Kind.NO_OWNER, noOwner(registered.commitment())));
        }
        Course course = facts.course(registered.commitment());
        if (!course.isStated()) {
            notes.add(new Note(
                    Note.Kind.REMARK,
                    Bilingual.format(
                            "未写明时限，按规划期末 %s 计",
                            "no deadline is stated; the end of the plan, %s, is taken", course.lastDay())));
        }
        return notes;
    }

    private Note conflict(Registered registered, Relation conflict) {
        long other = conflict.from() == registered.id() ? conflict.to() : conflict.from();
        return new Note(
                Note.Kind.CONFLICT,
                Bilingual.format(
                        "与承诺 %1$d%2$s 冲突：%3$s",
                        "conflicts with commitment %1$d%2$s: %3$s",
                        other,
                        titles.containsKey(other) ? "“" + titles.get(other) + "”" : "",
                        conflict.why()));
    }

    private static Bilingual noOwner(Commitment commitment) {
        List<String> candidates = commitment.responsibility().candidates().stream()
                .map(it -> it.unit())
                .toList();
        return candidates.isEmpty()
                ? new Bilingual("责任单位未明确", "no unit answers for it")
                : Bilingual.format("责任单位未明确，可能是：%s", "no unit answers for it; maybe %s", String.join("、", candidates));
    }
}
