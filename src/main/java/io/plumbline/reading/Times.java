package io.plumbline.reading;

import io.plumbline.basics.Deadline;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Timing;
import io.plumbline.reading.outline.Sentence;
import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The time of a statement: what its sentence states in front of it, otherwise what its zone or its list hands down.
final class Times {

    private static final int LATEST_OPENING = 4;
    private static final String CLAUSE_ENDS = "，；。：";

    private final String text;
    private final Sentence sentence;
    private final List<TimePhrase> phrases;
    private final List<Amount> amounts;
    private final Optional<TimePhrase> handedDown;

    /// @param amounts the quantities of the sentence
    /// @param handedDown the time that an earlier part of the same list or paragraph stated
    Times(
            String plain,
            Sentence sentence,
            List<TimePhrase> phrases,
            List<Amount> amounts,
            Optional<TimePhrase> handedDown) {
        this.text = plain;
        this.sentence = sentence;
        this.phrases = phrases;
        this.amounts = amounts;
        this.handedDown = handedDown;
    }

    List<TimePhrase> phrases() {
        return phrases;
    }

    /// The last time of the sentence that dates something, for the next part of a list.
    Optional<TimePhrase> last() {
        return statedBefore(sentence.end()).or(() -> handedDown);
    }

    private Optional<TimePhrase> statedBefore(int place) {
        TimePhrase found = null;
        for (TimePhrase phrase : phrases) {
            boolean dates = phrase instanceof TimePhrase.By || phrase instanceof TimePhrase.During;
            if (dates && phrase.start() < place && !isOfClauseBefore(phrase, place)) {
                found = phrase;
            }
        }
        return Optional.ofNullable(found);
    }

    /// 20个项目6月底前开工，30个…: a time behind a quantity dates that quantity alone.
    private boolean isOfClauseBefore(TimePhrase phrase, int place) {
        return phrase instanceof TimePhrase.By
                && PlainText.isAnyIn(text, CLAUSE_ENDS, phrase.end(), place)
                && amounts.stream()
                        .anyMatch(amount -> amount.end() <= phrase.start()
                                && !PlainText.isAnyIn(text, CLAUSE_ENDS, amount.end(), phrase.start()));
    }

    /// The time that follows the quantity in its own clause, when no other quantity follows it.
    private Optional<TimePhrase> statedBehind(int place) {
        return phrases.stream()
                .filter(phrase -> phrase instanceof TimePhrase.By
                        && phrase.start() > place
                        && !PlainText.isAnyIn(text, CLAUSE_ENDS, place, phrase.start())
                        && !isCountedBehind(phrase))
                .findFirst();
    }

    private boolean isCountedBehind(TimePhrase phrase) {
        return amounts.stream()
                .anyMatch(amount -> amount.start() >= phrase.end()
                        && !PlainText.isAnyIn(text, CLAUSE_ENDS, phrase.end(), amount.start()));
    }

    // ---- Promises

    Deadline deadline(int place) {
        return statedBehind(place)
                .or(() -> statedBefore(place))
                .or(() -> handedDown)
                .map(this::deadline)
                .orElseGet(this::deadlineOfZone);
    }

    private Deadline deadline(TimePhrase phrase) {
        boolean here = phrase.start() >= sentence.start();
        return switch (phrase) {
            case TimePhrase.By by -> isWithinPlan(by) ? deadlineOfZone() : deadline(by, here);
            case TimePhrase.During during ->
                Deadline.By.endOf(
                        whole(during.period()),
                        words(during),
                        here ? during.derivation() : Deadline.Derivation.INHERITED);
            default -> deadlineOfZone();
        };
    }

    private Deadline deadline(TimePhrase.By by, boolean here) {
        Deadline.Derivation derivation = here ? by.derivation() : Deadline.Derivation.INHERITED;
        return new Deadline.By(by.lastDay(), by.period(), words(by), derivation);
    }

    /// 五年内 in a five-year plan are the plan's years, not five from its day of issue.
    private boolean isWithinPlan(TimePhrase.By by) {
        return by.derivation() == Deadline.Derivation.RELATIVE
                && sentence.time() instanceof Timing.During during
                && lastsFive(during.period())
                && by.period().start().getYear() - during.period().lastDay().getYear() == 1;
    }

    /// A promise for a whole plan is due in its last year.
    private ReportingPeriod whole(ReportingPeriod period) {
        boolean plan = sentence.time() instanceof Timing.During during
                && during.period().equals(period)
                && lastsYears(period);
        return plan || lastsFive(period)
                ? ReportingPeriod.ofYear(period.lastDay().getYear())
                : period;
    }

    private Deadline deadlineOfZone() {
        return switch (sentence.time()) {
            case Timing.During during ->
                Deadline.By.endOf(
                        ReportingPeriod.ofYear(during.period().lastDay().getYear()),
                        during.words(),
                        Deadline.Derivation.SECTION);
            case Timing.Unstated unstated -> new Deadline.Open();
        };
    }

    /// The span in which a programme runs: its plan's, or its year.
    Deadline span(int place) {
        if (statedBefore(place).isPresent()) {
            return deadline(place);
        }
        return switch (sentence.time()) {
            case Timing.During during ->
                Deadline.By.endOf(during.period(), during.words(), Deadline.Derivation.SECTION);
            case Timing.Unstated unstated -> new Deadline.Open();
        };
    }

    /// The time that opens a paragraph and so holds for all of it: 到2030年，….
    Optional<TimePhrase> opening() {
        int from = sentence.block().bodyStart();
        return phrases.stream()
                .filter(phrase -> phrase instanceof TimePhrase.By && phrase.start() <= from + LATEST_OPENING)
                .findFirst();
    }

    /// The deadline that a cell states by itself.
    static Deadline deadlineIn(String plain, int start, int end, LocalDate documentDate) {
        for (TimePhrase phrase : TimePhrases.in(plain, start, end, documentDate)) {
            String words = plain.substring(phrase.start(), phrase.end());
            if (phrase instanceof TimePhrase.By by) {
                return new Deadline.By(by.lastDay(), by.period(), words, by.derivation());
            }
            if (phrase instanceof TimePhrase.During during) {
                return Deadline.By.endOf(during.period(), words, during.derivation());
            }
        }
        return new Deadline.Open();
    }

    // ---- Results

    Timing timing(int place) {
        Timing spoken = statedBefore(place).map(this::timing).orElse(sentence.time());
        return yearsInARow(place).map(years -> inARow(spoken, years)).orElse(spoken);
    }

    private Timing timing(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.By by -> new Timing.During(by.period(), words(by));
            case TimePhrase.During during -> new Timing.During(during.period(), words(during));
            default -> sentence.time();
        };
    }

    private Optional<TimePhrase.InARow> yearsInARow(int place) {
        return phrases.stream()
                .filter(TimePhrase.InARow.class::isInstance)
                .map(TimePhrase.InARow.class::cast)
                .filter(phrase -> phrase.start() <= place
                        && (phrase.end() > place
                                || text.substring(phrase.end(), place).indexOf('，') < 0))
                .reduce((first, last) -> last);
    }

    private static Timing inARow(Timing spoken, TimePhrase.InARow phrase) {
        if (!(spoken instanceof Timing.During during)) {
            return spoken;
        }
        int last = during.period().lastDay().getYear();
        ReportingPeriod years = ReportingPeriod.ofYears(last - phrase.years() + 1, last);
        return new Timing.During(years, during.words());
    }

    private static boolean lastsYears(ReportingPeriod period) {
        return period.end().getYear() - period.start().getYear() > 1;
    }

    private static boolean lastsFive(ReportingPeriod period) {
        return period.end().getYear() - period.start().getYear() == 5;
    }

    private String words(TimePhrase phrase) {
        return text.substring(phrase.start(), phrase.end());
    }
}
