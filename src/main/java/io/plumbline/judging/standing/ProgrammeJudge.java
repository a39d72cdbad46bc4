package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Judges a programme by its members: it stands no better than they do, and no member is hidden by an average.
final class ProgrammeJudge {

    private final LocalDate day;

    ProgrammeJudge(LocalDate day) {
        this.day = day;
    }

    Conclusion judge(Commitment.Programme programme, Course course, List<State> members, String owner) {
        Map<State, Integer> counted = new EnumMap<>(State.class);
        members.forEach(state -> counted.merge(state, 1, Integer::sum));
        Counts counts = new Counts(counted);
        Bilingual reason = words(counts);
        Bilingual method = new Bilingual("成员汇总（不好于最差的成员）", "by its members (no better than the worst)");
        if (members.size() < programme.count()) {
            reason = reason.then(Bilingual.format(
                    "名称所示 %d 项，只登记了 %d 项",
                    "its name counts %d, only %d are registered", programme.count(), members.size()));
        }
        State state = state(counts, members.size() >= programme.count(), course);
        Conclusion conclusion = Conclusion.of(state, reason, method);
        return members.size() < programme.count() && state == State.UNKNOWN
                ? conclusion.with(new Wanted(
                        Wanted.Kind.MEMBERS,
                        Bilingual.format(
                                "“%s”其余 %d 项成员",
                                "the other %2$d members of “%1$s”",
                                programme.name(),
                                programme.count() - members.size()),
                        owner))
                : conclusion;
    }

    private State state(Counts counts, boolean complete, Course course) {
        if (counts.of(State.ATTAINED) == counts.total() && complete) {
            return State.ATTAINED;
        }
        if (counts.of(State.LATE) + counts.of(State.AT_RISK) > 0) {
            return course.isOver(day) ? State.LATE : State.AT_RISK;
        }
        if (counts.of(State.UNKNOWN) > 0 || !complete) {
            return State.UNKNOWN;
        }
        return course.isOver(day) ? State.LATE : State.ON_COURSE;
    }

    private static Bilingual words(Counts counts) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (State state : State.values()) {
            if (counts.of(state) > 0) {
                chinese.add(state.words().chinese() + " " + counts.of(state));
                english.add(counts.of(state) + " " + state.words().english());
            }
        }
        return new Bilingual(
                "成员 %d 项：%s".formatted(counts.total(), String.join("、", chinese)),
                "%d members: %s".formatted(counts.total(), String.join(", ", english)));
    }
}
