package io.plumbline.publishing;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Responsibility;
import io.plumbline.reading.Finding;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of a table of tasks (任务分解表) as people read it: `task` says it whole, `subject` what it is about, `goal` and
/// `unit` what has to be reached; the rest as the columns of such tables are called. What is not stated is empty.
public record TaskRow(
        Kind kind, String task, String subject, Goal goal, String time, String binding, Owners owners, String quote) {

    private static final Set<String> VERBS = Set.of("增长", "下降", "提高", "减少", "保持");

    /// For a project the step promised, for a programme how many things it holds.
    public record Goal(String words, String unit) {

        static final Goal NONE = new Goal("", "");

        static Goal of(Goalpost goalpost) {
            return new Goal(
                    Words.of(goalpost),
                    Measured.find(goalpost).map(Measured::unit).orElse(""));
        }

        public String whole() {
            return words + unit;
        }
    }

    /// Where the text names no lead, those who likely are it, marked as such.
    public record Owners(String lead, String supporting) {

        static Owners of(Responsibility responsibility) {
            String lead = responsibility.lead().isEmpty()
                    ? responsibility.candidates().stream()
                            .map(candidate -> candidate.unit() + "（建议）")
                            .collect(Collectors.joining("、"))
                    : String.join("、", responsibility.lead());
            return new Owners(lead, String.join("、", responsibility.supporting()));
        }
    }

    /// Of a repetition: of what it repeats.
    static TaskRow of(Finding finding) {
        return switch (FindingFields.firstOf(finding)) {
            case Finding.Proposal proposal -> of(proposal.commitment());
            case Finding.Result it -> {
                Goal goal = Goal.of(it.stated());
                yield row(Kind.RESULT, statement(it.metric(), goal), it.metric().words(), goal)
                        .with(
                                Words.of(it.time()),
                                "",
                                it.responsibility(),
                                it.citation().quote());
            }
            case Finding.Repetition repetition -> throw new IllegalArgumentException("A repetition of a repetition.");
        };
    }

    public static TaskRow of(Commitment commitment) {
        String binding = commitment instanceof Commitment.Target target ? Words.of(target.binding()) : "";
        return start(commitment)
                .with(
                        Words.of(commitment.deadline()),
                        binding,
                        commitment.responsibility(),
                        commitment.citation().quote());
    }

    private static TaskRow start(Commitment commitment) {
        return switch (commitment) {
            case Commitment.Target it -> {
                Goal goal = Goal.of(it.goalpost());
                yield row(Kind.TARGET, statement(it.metric(), goal), it.metric().words(), goal);
            }
            case Commitment.Task it -> row(Kind.TASK, it.action() + it.object(), it.object(), Goal.of(it.goalpost()));
            case Commitment.Programme it -> {
                String members = it.members().isEmpty() ? "" : "：" + String.join("、", it.members());
                Goal goal = it.count() > 0 ? new Goal(Integer.toString(it.count()), "项") : Goal.NONE;
                yield row(Kind.PROGRAMME, it.name() + members, it.name(), goal);
            }
            case Commitment.Project it ->
                row(Kind.PROJECT, it.name() + "：" + it.step(), it.name(), new Goal(it.step(), ""));
        };
    }

    /// The verb stands once where the metric ends with it: 经济增长 + 增长约6%.
    private static String statement(Metric metric, Goal goal) {
        String verb = goal.words().substring(0, Math.min(2, goal.words().length()));
        boolean twice = VERBS.contains(verb) && metric.words().endsWith(verb);
        return metric.words() + (twice ? goal.whole().substring(2) : goal.whole());
    }

    private static TaskRow row(Kind kind, String task, String subject, Goal goal) {
        return new TaskRow(kind, task, subject, goal, "", "", new Owners("", ""), "");
    }

    private TaskRow with(String time, String binding, Responsibility responsibility, String quote) {
        return new TaskRow(kind, task, subject, goal, time, binding, Owners.of(responsibility), quote);
    }
}
