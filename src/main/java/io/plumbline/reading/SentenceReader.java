package io.plumbline.reading;

import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Modality;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Timing;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.outline.Sentence;
import io.plumbline.reading.statements.Goalposts;
import io.plumbline.reading.statements.Statement;
import io.plumbline.reading.statements.StatementScanner;
import io.plumbline.reading.statements.StatementScanner.LeftOut;
import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.Amounts;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a document sentence by sentence; what one sentence leaves out is taken from those before it.
final class SentenceReader {

    private final Document document;
    private final String plain;
    private final Tense tense;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Optional<Statement> lastStatement = Optional.empty();
    private Optional<TimePhrase> lastTime = Optional.empty();
    private int block = -1;

    SentenceReader(Document document, String plain) {
        this.document = document;
        this.plain = plain;
        this.tense = new Tense(plain, document.date().getYear());
    }

    List<Finding> findings() {
        return findings;
    }

    List<Unread> unread() {
        return unread;
    }

    void read(Sentence sentence) {
        if (sentence.block().index() != block) {
            block = sentence.block().index();
            lastStatement = Optional.empty();
            lastTime = Optional.empty();
        }
        List<TimePhrase> phrases = TimePhrases.in(plain, sentence.start(), sentence.end(), document.date());
        Times times = new Times(plain, sentence, phrases, isPartOfList(sentence) ? lastTime : Optional.empty());
        List<Amount> amounts = Amounts.in(plain, sentence.start(), sentence.end(), phrases);
        StatementScanner.Result result =
                StatementScanner.scan(plain, sentence.start(), sentence.end(), phrases, amounts, lastStatement);
        result.statements().forEach(statement -> findings.add(finding(sentence, statement, times)));
        result.leftOut().forEach(this::leaveOut);
        lastTime = times.last();
        lastStatement = result.statements().isEmpty()
                ? lastStatement
                : Optional.of(result.statements().getLast());
    }

    private boolean isPartOfList(Sentence sentence) {
        return sentence.start() > 0 && "；;".indexOf(plain.charAt(sentence.start() - 1)) >= 0;
    }

    private Finding finding(Sentence sentence, Statement statement, Times times) {
        int place = statement.amount().start();
        Citation citation = Citation.of(document.name(), document.text(), statement.start(), statement.end());
        Finding.Grounds grounds = new Finding.Grounds(statement.rule(), 0.9);
        Tense.Kind kind = tense.of(sentence, statement.clauseStart(), place, times.phrases());
        if (kind == Tense.Kind.PROMISE) {
            return new Finding.Proposal(
                    new Commitment.Target(
                            citation,
                            statement.metric(),
                            Goalposts.ofPromise(statement),
                            statement.baseline(),
                            times.deadline(place),
                            Responsibility.UNSTATED,
                            Modality.PLAN,
                            BindingKind.UNSTATED),
                    grounds);
        }
        boolean undated = kind == Tense.Kind.STATE && sentence.zone().promises();
        return new Finding.Result(
                citation,
                statement.metric(),
                Goalposts.ofResult(statement),
                undated ? new Timing.Unstated() : times.timing(place),
                Responsibility.UNSTATED,
                grounds);
    }

    private void leaveOut(LeftOut left) {
        Amount amount = left.amount();
        Citation citation = Citation.of(document.name(), document.text(), amount.start(), amount.end());
        Unread.Reason reason = left.why() == LeftOut.Why.NO_METRIC ? Unread.Reason.NO_METRIC : Unread.Reason.NOT_A_STATEMENT;
        unread.add(new Unread(citation, reason, left.why().name()));
    }
}
