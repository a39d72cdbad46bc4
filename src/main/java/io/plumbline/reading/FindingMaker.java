package io.plumbline.reading;

import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Modality;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Timing;
import io.plumbline.reading.names.ProgrammeFinder;
import io.plumbline.reading.names.ProjectFinder;
import io.plumbline.reading.outline.Sentence;
import io.plumbline.reading.outline.Zone;
import io.plumbline.reading.owners.OwnerSource;
import io.plumbline.reading.owners.Owners;
import io.plumbline.reading.statements.Goalposts;
import io.plumbline.reading.statements.Statement;
import io.plumbline.reading.tables.Cell;
import io.plumbline.reading.tables.IndicatorRow;
import io.plumbline.reading.tables.TableReader;
import io.plumbline.reading.tasks.TaskFinder;
import java.util.List;

/// Makes proposals and results of what was read, with citation, time, owner and firmness.
final class FindingMaker {

    private static final Setting IN_TABLE =
            new Setting(Zone.PLAN_GOALS, "", new OwnerSource(OwnerSource.Kind.CELL, ""));

    private final Quotes quotes;
    private final String plain;
    private final Tense tense;

    /// Who answers, and what around the finding says so.
    record Owner(Responsibility unit, Setting setting) {}

    FindingMaker(Quotes quotes, String plain) {
        this.quotes = quotes;
        this.plain = plain;
        this.tense = new Tense(plain, quotes.date().getYear());
    }

    Finding statement(Sentence sentence, Statement statement, Times times, Owner owner) {
        int place = statement.amount().start();
        Tense.Kind kind = tense.of(sentence, statement.clauseStart(), place, times.phrases());
        Finding.Grounds grounds = new Finding.Grounds(statement.rule(), Confidence.of(statement, kind), owner.setting);
        Citation citation = cite(statement.start(), statement.end());
        if (kind == Tense.Kind.PROMISE) {
            return new Finding.Proposal(target(sentence, statement, times, owner.unit, citation), grounds);
        }
        boolean undated = kind == Tense.Kind.STATE && sentence.zone().promises();
        Timing time = undated ? new Timing.Unstated() : times.timing(place);
        return new Finding.Result(
                citation, statement.metric(), Goalposts.ofResult(statement), time, owner.unit, grounds);
    }

    private Commitment.Target target(
            Sentence sentence, Statement statement, Times times, Responsibility owner, Citation citation) {
        int place = statement.amount().start();
        return new Commitment.Target(
                citation,
                statement.metric(),
                Goalposts.ofPromise(statement),
                statement.baseline(),
                times.deadline(place),
                owner,
                Firmness.of(plain, sentence.block().start(), sentence.start(), place),
                BindingKind.UNSTATED);
    }

    Finding programme(ProgrammeFinder.Programme programme, Times times, Owner owner) {
        return new Finding.Proposal(
                new Commitment.Programme(
                        cite(programme.start(), programme.end()),
                        programme.name(),
                        programme.count(),
                        programme.members(),
                        times.span(programme.start()),
                        owner.unit,
                        Firmness.of(plain, Math.max(0, programme.start() - 12), programme.start())),
                new Finding.Grounds("programme", 0.8, owner.setting));
    }

    Finding project(ProjectFinder.Project project, Times times, Owner owner) {
        return new Finding.Proposal(
                new Commitment.Project(
                        cite(project.start(), project.end()),
                        project.name(),
                        project.step(),
                        times.span(project.start()),
                        owner.unit,
                        Firmness.of(plain, Math.max(0, project.start() - 12), project.start())),
                new Finding.Grounds("project", 0.8, owner.setting));
    }

    /// Whether what was found holds the project as one of its members.
    boolean covers(Finding found, ProjectFinder.Project project) {
        return found.citation().overlaps(cite(project.start(), project.end()));
    }

    Finding task(TaskFinder.Action action, Times times, Owner owner) {
        return new Finding.Proposal(
                new Commitment.Task(
                        cite(action.start(), action.end()),
                        action.action(),
                        action.object(),
                        action.goalpost(),
                        times.deadline(action.start()),
                        owner.unit,
                        Firmness.of(plain, Math.max(0, action.start() - 8), action.start())),
                new Finding.Grounds("task", 0.7, owner.setting));
    }

    Finding indicator(IndicatorRow row) {
        ReportingPeriod year = ReportingPeriod.ofYear(row.year());
        return new Finding.Proposal(
                new Commitment.Target(
                        cite(row.start(), row.end()),
                        Metric.of(row.metric()),
                        row.goalpost(),
                        row.baseline(),
                        Deadline.By.endOf(year, row.year() + "年", Deadline.Derivation.STATED),
                        Responsibility.UNSTATED,
                        Modality.PLAN,
                        row.binding()),
                new Finding.Grounds("indicator-table", 0.9, IN_TABLE));
    }

    /// A row of a task table: who, by when, and what. A number in it makes it a target.
    List<Finding> taskRow(TableReader.Row read, Cell task, List<Statement> statements) {
        Cell due = read.row().cell(read.columns().due());
        Deadline deadline = Times.deadlineIn(plain, due.start(), due.end(), quotes.date());
        Responsibility owner = new Responsibility(
                Owners.list(read.row().cell(read.columns().lead()).words()),
                Owners.list(read.row().cell(read.columns().supporting()).words()),
                List.of());
        Finding.Grounds grounds = new Finding.Grounds("task-table", 0.9, IN_TABLE);
        if (!statements.isEmpty()) {
            return statements.stream()
                    .<Finding>map(it -> new Finding.Proposal(targetOfRow(it, deadline, owner), grounds))
                    .toList();
        }
        return List.of(new Finding.Proposal(taskOfRow(task, deadline, owner), grounds));
    }

    private Commitment.Target targetOfRow(Statement statement, Deadline deadline, Responsibility owner) {
        return new Commitment.Target(
                cite(statement.start(), statement.end()),
                statement.metric(),
                Goalposts.ofPromise(statement),
                statement.baseline(),
                deadline,
                owner,
                Modality.PLAN,
                BindingKind.UNSTATED);
    }

    private Commitment.Task taskOfRow(Cell task, Deadline deadline, Responsibility owner) {
        String words = task.words();
        int verb = TaskFinder.verbOf(words).length();
        boolean acts = verb < words.length();
        return new Commitment.Task(
                cite(task.start(), task.end()),
                words.substring(0, acts ? verb : 0),
                words.substring(acts ? verb : 0),
                new Goalpost.Completion(),
                deadline,
                owner,
                Modality.PLAN);
    }

    private Citation cite(int start, int end) {
        return quotes.cite(start, end);
    }
}
