package io.plumbline.publishing.pages;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A commitment as the fields that a reviewer may change. `comparator`, `value` and `unit` are those of a target's
/// plain
/// comparison, empty where the goal is of another form and stays as it was read.
public record CommitmentForm(
        String subject, String lead, String supporting, String deadline, String comparator, String value, String unit) {

    /// The comparators as people write them.
    public enum Comparator {
        AT_LEAST("不低于", "at least"),
        MORE_THAN("超过", "more than"),
        AT_MOST("不超过", "at most"),
        LESS_THAN("低于", "less than"),
        ABOUT("左右", "about"),
        EXACTLY("等于", "exactly");

        private final String chinese;
        private final String english;

        Comparator(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }

        Goalpost.Comparison of(Quantity quantity) {
            return switch (this) {
                case AT_LEAST -> new Goalpost.AtLeast(quantity);
                case MORE_THAN -> new Goalpost.MoreThan(quantity);
                case AT_MOST -> new Goalpost.AtMost(quantity);
                case LESS_THAN -> new Goalpost.LessThan(quantity);
                case ABOUT -> new Goalpost.About(quantity);
                case EXACTLY -> new Goalpost.Exactly(quantity);
            };
        }
    }

    /// What stands in the fields at first.
    static CommitmentForm of(Commitment commitment) {
        Responsibility who = commitment.responsibility();
        String deadline = commitment.deadline() instanceof Deadline.By by ? "" + by.lastDay() : "";
        CommitmentForm form = new CommitmentForm(
                subject(commitment),
                String.join("、", who.lead()),
                String.join("、", who.supporting()),
                deadline,
                "",
                "",
                "");
        return commitment instanceof Commitment.Target target ? form.withGoal(target.goalpost()) : form;
    }

    private CommitmentForm withGoal(Goalpost goalpost) {
        return switch (goalpost) {
            case Goalpost.AtLeast it -> with(Comparator.AT_LEAST, it.bound());
            case Goalpost.MoreThan it -> with(Comparator.MORE_THAN, it.bound());
            case Goalpost.AtMost it -> with(Comparator.AT_MOST, it.bound());
            case Goalpost.LessThan it -> with(Comparator.LESS_THAN, it.bound());
            case Goalpost.About it -> with(Comparator.ABOUT, it.value());
            case Goalpost.Exactly it -> with(Comparator.EXACTLY, it.value());
            default -> this;
        };
    }

    private CommitmentForm with(Comparator comparator, Quantity quantity) {
        return new CommitmentForm(
                subject,
                lead,
                supporting,
                deadline,
                comparator.name(),
                quantity.value().toPlainString(),
                quantity.unit().text());
    }

    CommitmentForm withSubject(String other) {
        return new CommitmentForm(other, lead, supporting, deadline, comparator, value, unit);
    }

    static CommitmentForm of(UnaryOperator<String> field) {
        return new CommitmentForm(
                field.apply("subject").strip(),
                field.apply("lead").strip(),
                field.apply("supporting").strip(),
                field.apply("deadline").strip(),
                field.apply("comparator").strip(),
                field.apply("value").strip(),
                field.apply("unit").strip());
    }

    private static String subject(Commitment commitment) {
        return switch (commitment) {
            case Commitment.Target it -> it.metric().words();
            case Commitment.Task it -> it.object();
            case Commitment.Programme it -> it.name();
            case Commitment.Project it -> it.name();
        };
    }

    /// The commitment with the fields as they are now; what was not changed stays as it was read.
    ///
    /// @throws IllegalArgumentException for a field that cannot be understood
    Commitment edit(Commitment read) {
        CommitmentForm before = of(read);
        Responsibility who = before.lead.equals(lead) && before.supporting.equals(supporting)
                ? read.responsibility()
                : new Responsibility(units(lead), units(supporting), List.of());
        Deadline due = before.deadline.equals(deadline) ? read.deadline() : due();
        return switch (read) {
            case Commitment.Target it ->
                new Commitment.Target(
                        it.citation(),
                        before.subject.equals(subject) ? it.metric() : Metric.of(subject),
                        goal(before, it.goalpost()),
                        it.baseline(),
                        due,
                        who,
                        it.modality(),
                        it.binding());
            case Commitment.Task it ->
                new Commitment.Task(it.citation(), it.action(), subject, it.goalpost(), due, who, it.modality());
            case Commitment.Programme it ->
                new Commitment.Programme(it.citation(), subject, it.count(), it.members(), due, who, it.modality());
            case Commitment.Project it ->
                new Commitment.Project(it.citation(), subject, it.step(), due, who, it.modality());
        };
    }

    private Goalpost goal(CommitmentForm before, Goalpost read) {
        boolean same = before.comparator.equals(comparator) && before.value.equals(value) && before.unit.equals(unit);
        if (same || before.comparator.isEmpty()) {
            return read;
        }
        return chosenComparator().of(Quantity.of(number(), unit));
    }

    private Comparator chosenComparator() {
        return Stream.of(Comparator.values())
                .filter(it -> it.name().equals(comparator))
                .findFirst()
                .orElseThrow(() -> refused("比较方式", "comparator", comparator));
    }

    private String number() {
        if (!value.matches("-?\\d+(\\.\\d+)?")) {
            throw refused("数值", "value", value);
        }
        return value;
    }

    private Deadline due() {
        if (deadline.isEmpty()) {
            return new Deadline.Open();
        }
        LocalDate day = DatedPlans.day(deadline).orElseThrow(() -> refused("时限", "deadline", deadline));
        ReportingPeriod year = ReportingPeriod.ofYear(day.getYear());
        return Deadline.By.endOf(
                day.equals(year.lastDay()) ? year : ReportingPeriod.ofDay(day), deadline, Deadline.Derivation.REVIEWED);
    }

    private static List<String> units(String words) {
        return Stream.of(words.split("[、，,;；\\s]+", -1))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static IllegalArgumentException refused(String chinese, String english, String value) {
        return new IllegalArgumentException("""
                %s不能识别：%s
                The %s cannot be understood: %s.""".formatted(chinese, value, english, value));
    }
}
