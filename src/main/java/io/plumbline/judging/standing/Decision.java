package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A commitment that needs a decision now (待决策事项), with who answers for it and why.
public record Decision(Kind kind, Standing standing, Bilingual reason) {

    /// The most urgent first.
    public enum Kind {
        OVERDUE("逾期", "overdue"),
        AT_RISK("有风险", "at risk"),
        CONFLICT("承诺冲突", "conflict"),
        NOT_KNOWN("临近时限而情况不明", "due soon and not known"),
        NO_OWNER("责任单位未明确", "nobody answers for it");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public Bilingual words() {
            return new Bilingual(chinese, english);
        }
    }

    /// By kind; then what binds the government, then the nearest deadline.
    static final Comparator<Decision> MOST_URGENT_FIRST = Comparator.comparing(Decision::kind)
            .thenComparing(it -> !it.standing().isBinding())
            .thenComparing(it -> it.standing().findDeadline().orElse(LocalDate.MAX))
            .thenComparingLong(it -> it.standing().id());

    /// Empty where nobody is named.
    public String owner() {
        return standing.owner();
    }

    static List<Decision> of(Standing standing, LocalDate day, StandingRules rules) {
        List<Decision> decisions = new ArrayList<>();
        switch (standing.state()) {
            case LATE -> decisions.add(new Decision(Kind.OVERDUE, standing, standing.reason()));
            case AT_RISK -> decisions.add(new Decision(Kind.AT_RISK, standing, standing.reason()));
            case UNKNOWN -> {
                if (isNear(standing, day.plusDays(rules.decisionDays()))) {
                    decisions.add(new Decision(Kind.NOT_KNOWN, standing, standing.reason()));
                }
            }
            case ATTAINED, ON_COURSE -> {}
        }
        standing.findNote(Note.Kind.CONFLICT)
                .ifPresent(note -> decisions.add(new Decision(Kind.CONFLICT, standing, note.words())));
        if (standing.state() != State.ATTAINED) {
            standing.findNote(Note.Kind.NO_OWNER)
                    .ifPresent(note -> decisions.add(new Decision(Kind.NO_OWNER, standing, note.words())));
        }
        return decisions;
    }

    private static boolean isNear(Standing standing, LocalDate until) {
        return standing.findDeadline()
                .filter(deadline -> !deadline.isAfter(until))
                .isPresent();
    }
}
