package io.plumbline.demo;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Modality;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import java.util.List;

/// What a reviewer makes of a passage: the commitment as it was read, but for the cells that a row of the table fills
/// in.
record Amendment(Table.Row row) {

    private static final String NO_DEADLINE = "-";

    /// A passage that reading did not list, taken down by a person.
    Commitment of(Citation citation) {
        return of(new Commitment.Task(
                citation,
                "",
                citation.quote(),
                new Goalpost.Completion(),
                new Deadline.Open(),
                Responsibility.UNSTATED,
                Modality.PLAN));
    }

    Commitment of(Commitment read) {
        String kind = row.has("kind") ? row.text("kind") : kind(read);
        return switch (kind) {
            case "目标" -> target(read);
            case "任务" -> task(read);
            case "行动" -> programme(read);
            case "项目" -> project(read);
            default -> throw new IllegalArgumentException("No kind of commitment is called " + kind);
        };
    }

    private static String kind(Commitment read) {
        return switch (read) {
            case Commitment.Target ignored -> "目标";
            case Commitment.Task ignored -> "任务";
            case Commitment.Programme ignored -> "行动";
            case Commitment.Project ignored -> "项目";
        };
    }

    private Commitment target(Commitment read) {
        Commitment.Target target = read instanceof Commitment.Target it
                ? it
                : new Commitment.Target(
                        read.citation(),
                        Metric.of(read.title()),
                        new Goalpost.Completion(),
                        new Baseline.Unstated(),
                        read.deadline(),
                        read.responsibility(),
                        read.modality(),
                        BindingKind.UNSTATED);
        return new Commitment.Target(
                target.citation(),
                row.has("name") ? Metric.of(row.text("name")) : target.metric(),
                row.has("goal") ? GoalWords.parse(row.text("goal")) : target.goalpost(),
                target.baseline(),
                deadline(read),
                responsibility(read),
                target.modality(),
                target.binding());
    }

    /// The name of a task is its verb and what it acts on: 编制|规划纲要.
    private Commitment task(Commitment read) {
        String[] name = row.text("name").split("\\|", 2);
        boolean named = name.length == 2;
        Commitment.Task task = read instanceof Commitment.Task it ? it : (Commitment.Task) of(read.citation());
        return new Commitment.Task(
                task.citation(),
                named ? name[0] : task.action(),
                named ? name[1] : task.object(),
                row.has("goal") ? GoalWords.parse(row.text("goal")) : task.goalpost(),
                deadline(read),
                responsibility(read),
                read.modality());
    }

    private Commitment programme(Commitment read) {
        boolean wasOne = read instanceof Commitment.Programme;
        List<String> members = read instanceof Commitment.Programme it ? it.members() : List.of();
        int count = read instanceof Commitment.Programme it ? it.count() : 0;
        return new Commitment.Programme(
                read.citation(),
                row.has("name") || !wasOne ? row.text("name") : read.title(),
                row.has("count") ? row.number("count") : count,
                row.has("members") ? row.list("members") : members,
                deadline(read),
                responsibility(read),
                read.modality());
    }

    private Commitment project(Commitment read) {
        String step = read instanceof Commitment.Project it ? it.step() : "";
        return new Commitment.Project(
                read.citation(),
                row.has("name") ? row.text("name") : read.title(),
                row.has("goal") ? row.text("goal") : step,
                deadline(read),
                responsibility(read),
                read.modality());
    }

    /// `2030|到2030年`, with the derivation as a third part where the words do not state it.
    private Deadline deadline(Commitment read) {
        if (!row.has("due")) {
            return read.deadline();
        }
        if (row.text("due").equals(NO_DEADLINE)) {
            return new Deadline.Open();
        }
        String[] parts = row.text("due").split("\\|", -1);
        Deadline.Derivation derivation =
                parts.length == 3 ? Deadline.Derivation.valueOf(parts[2]) : Deadline.Derivation.STATED;
        return Deadline.By.endOf(ReportingPeriod.parse(parts[0]), parts[1], derivation);
    }

    private Responsibility responsibility(Commitment read) {
        Responsibility before = read.responsibility();
        List<Responsibility.Candidate> candidates = row.list("candidates").stream()
                .map(it -> it.split(":", 2))
                .map(it -> new Responsibility.Candidate(it[0], it[1]))
                .toList();
        return new Responsibility(
                row.has("lead") ? row.list("lead") : before.lead(),
                row.has("support") ? row.list("support") : before.supporting(),
                candidates.isEmpty() ? before.candidates() : candidates);
    }
}
