package io.plumbline.reading;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.reading.names.PlaceNames;
import io.plumbline.reading.names.ProgrammeFinder;
import io.plumbline.reading.names.ProjectFinder;
import io.plumbline.reading.outline.Block;
import io.plumbline.reading.outline.Sentence;
import io.plumbline.reading.outline.Zone;
import io.plumbline.reading.owners.Owners;
import io.plumbline.reading.statements.Statement;
import io.plumbline.reading.statements.StatementScanner;
import io.plumbline.reading.statements.StatementScanner.LeftOut;
import io.plumbline.reading.tables.Cell;
import io.plumbline.reading.tables.IndicatorRow;
import io.plumbline.reading.tables.TableReader;
import io.plumbline.reading.tasks.TaskFinder;
import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.Amounts;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the paragraphs of a document in order; what one sentence leaves out is taken from those before it.
final class BlockReader {

    private final Quotes quotes;
    private final String plain;
    private final PlaceNames places;
    private final Owners owners;
    private final FindingMaker maker;
    private final Repetitions repetitions;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Optional<Statement> lastStatement = Optional.empty();
    private Optional<TimePhrase> lastTime = Optional.empty();
    private Optional<TimePhrase> openingTime = Optional.empty();

    BlockReader(Quotes quotes, String plain, PlaceNames places) {
        this.quotes = quotes;
        this.plain = plain;
        this.places = places;
        this.owners = new Owners(plain);
        this.maker = new FindingMaker(quotes, plain);
        this.repetitions = new Repetitions(quotes, plain);
    }

    List<Finding> findings() {
        return findings;
    }

    List<Unread> unread() {
        return unread;
    }

    void enter(Block block) {
        owners.enter(block);
        lastStatement = Optional.empty();
        lastTime = Optional.empty();
        openingTime = Optional.empty();
    }

    void read(Sentence sentence) {
        owners.hear(sentence);
        Optional<List<Finding>> again = repetitions.find(sentence);
        if (again.isPresent()) {
            findings.addAll(again.get());
            return;
        }
        List<TimePhrase> phrases = TimePhrases.in(plain, sentence.start(), sentence.end(), quotes.date());
        List<Amount> amounts = Amounts.in(plain, sentence.start(), sentence.end(), phrases);
        Times times = new Times(plain, sentence, phrases, amounts, isPartOfList(sentence) ? lastTime : openingTime);
        List<Finding> found = new ArrayList<>(statements(sentence, times, amounts));
        found.addAll(names(sentence, times));
        found.addAll(tasks(sentence, times, found));
        found.sort(Comparator.comparingInt(finding -> finding.citation().start()));
        findings.addAll(found);
        repetitions.remember(sentence, found);
        lastTime = times.last();
        openingTime = openingTime.or(times::opening);
    }

    private boolean isPartOfList(Sentence sentence) {
        return sentence.start() > 0 && plain.charAt(sentence.start() - 1) == '；';
    }

    private List<Finding> statements(Sentence sentence, Times times, List<Amount> amounts) {
        StatementScanner.Result result =
                StatementScanner.scan(plain, sentence.start(), sentence.end(), times.phrases(), amounts, lastStatement);
        result.leftOut().forEach(this::leaveOut);
        if (!result.statements().isEmpty()) {
            lastStatement = Optional.of(result.statements().getLast());
        }
        return result.statements().stream()
                .map(statement -> maker.statement(sentence, statement, times, owner(sentence, statement.start())))
                .toList();
    }

    private List<Finding> names(Sentence sentence, Times times) {
        List<Finding> found = new ArrayList<>();
        boolean promises = sentence.zone().promises();
        if (!promises && sentence.zone() != Zone.REVIEW) {
            return found;
        }
        for (ProgrammeFinder.Programme programme : ProgrammeFinder.in(plain, sentence.start(), sentence.end())) {
            found.add(maker.programme(programme, times, owner(sentence, programme.start())));
        }
        if (!promises) {
            return found;
        }
        List<Finding> programmes = List.copyOf(found);
        for (ProjectFinder.Project project : ProjectFinder.in(plain, sentence.start(), sentence.end(), places)) {
            boolean member = programmes.stream().anyMatch(other -> maker.covers(other, project));
            if (!member) {
                found.add(maker.project(project, times, owner(sentence, project.start())));
            }
        }
        return found;
    }

    /// What is to be done in the clauses that promise nothing measurable.
    private List<Finding> tasks(Sentence sentence, Times times, List<Finding> found) {
        if (sentence.block().isHeading() || !sentence.zone().promises()) {
            return List.of();
        }
        return TaskFinder.in(plain, sentence.start(), sentence.end(), times.phrases()).stream()
                .map(action -> isFree(action, found) ? action : action.withoutMeans())
                .filter(action -> isFree(action, found))
                .map(action -> maker.task(action, times, owner(sentence, action.start())))
                .toList();
    }

    private FindingMaker.Owner owner(Sentence sentence, int place) {
        Setting setting = new Setting(sentence.zone(), sentence.zoneWords(), owners.sourceOf(place));
        return new FindingMaker.Owner(owners.of(place), setting);
    }

    private boolean isFree(TaskFinder.Action action, List<Finding> found) {
        Citation cited = quotes.cite(action.start(), action.end());
        return found.stream().noneMatch(other -> isSameText(other, cited));
    }

    /// A quantity in the clause says what it promises; a name does where it is most of it.
    private static boolean isSameText(Finding found, Citation cited) {
        Citation other = found.citation();
        int shared = Math.min(other.end(), cited.end()) - Math.max(other.start(), cited.start());
        return shared > 0 && (!isName(found) || 2 * shared >= cited.end() - cited.start());
    }

    private static boolean isName(Finding found) {
        return found instanceof Finding.Proposal proposal
                && (proposal.commitment() instanceof Commitment.Programme
                        || proposal.commitment() instanceof Commitment.Project);
    }

    /// Reads a row of a table whose head was understood.
    void readRow(TableReader.Row read) {
        IndicatorRow.of(read).stream().map(maker::indicator).forEach(findings::add);
        Cell task = read.row().cell(read.columns().task());
        if (read.columns().listsTasks() && task.end() > task.start()) {
            List<TimePhrase> phrases = TimePhrases.in(plain, task.start(), task.end(), quotes.date());
            List<Amount> amounts = Amounts.in(plain, task.start(), task.end(), phrases);
            StatementScanner.Result result =
                    StatementScanner.scan(plain, task.start(), task.end(), phrases, amounts, Optional.empty());
            findings.addAll(maker.taskRow(read, task, result.statements()));
        }
    }

    private void leaveOut(LeftOut left) {
        Amount amount = left.amount();
        Citation citation = quotes.cite(amount.start(), amount.end());
        unread.add(new Unread(citation, UnreadReasons.reason(left.why()), UnreadReasons.message(left.why())));
    }
}
