package io.plumbline.reading;

import io.plumbline.reading.outline.Cues;
import io.plumbline.reading.outline.Sentence;
import io.plumbline.reading.outline.Zone;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// Whether a statement promises or reports. The zone decides; a few words close to the statement, or a date, overrule
/// it.
final class Tense {

    private static final WordList HAVING = WordList.of("有 共有");

    private final String text;
    private final int thisYear;

    Tense(String plain, int thisYear) {
        this.text = plain;
        this.thisYear = thisYear;
    }

    enum Kind {
        PROMISE,
        REPORT,
        /// The present state, of no stated time.
        STATE
    }

    /// @param from where the clause of the statement begins
    /// @param quantity where its quantity begins
    Kind of(Sentence sentence, int from, int quantity, List<TimePhrase> times) {
        boolean promising = Cues.PROMISING.in(text, sentence.start(), quantity);
        boolean reporting = Cues.report(text, from, quantity);
        int year = statedYear(sentence, quantity, times);
        if (sentence.zone().promises()) {
            boolean present = (reporting && !promising)
                    || HAVING.lengthBefore(text, from, quantity) > 0
                    || Cues.POSSESSING.in(text, sentence.start(), sentence.end());
            boolean past = year > 0 && year < thisYear && !promising;
            return past ? Kind.REPORT : present && year < thisYear ? Kind.STATE : Kind.PROMISE;
        }
        boolean future = year > thisYear || (year == thisYear && sentence.zone() == Zone.OTHER && promising);
        boolean promised = future || (promising && !reporting && mayPromise(sentence));
        return promised ? Kind.PROMISE : sentence.zone() == Zone.REVIEW ? Kind.REPORT : Kind.STATE;
    }

    /// A review tells of what was striven for; only outside it does 力争 alone promise.
    private static boolean mayPromise(Sentence sentence) {
        return sentence.zone() != Zone.REVIEW;
    }

    /// The last year of the time stated nearest before the quantity, 0 if none is.
    private static int statedYear(Sentence sentence, int quantity, List<TimePhrase> times) {
        int year = 0;
        for (TimePhrase time : times) {
            if (time.start() >= sentence.start() && time.start() < quantity) {
                year = switch (time) {
                    case TimePhrase.By by -> by.period().lastDay().getYear();
                    case TimePhrase.During during -> during.period().lastDay().getYear();
                    default -> year;
                };
            }
        }
        return year;
    }
}
