package io.plumbline.reading;

import io.plumbline.reading.outline.Sentence;
import io.plumbline.reading.outline.Zone;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// Whether a statement promises or reports. The zone decides; a few words close to the statement, or a date, overrule
/// it.
final class Tense {

    private static final WordList PROMISING = WordList.of("力争 确保 争取 将 拟 目标是 目标为 努力实现 努力达到 要达到 要实现 力求 计划到 预期目标 目标任务是");
    private static final WordList NOT_PROMISING = WordList.of("将近 即将 将军 虚拟 模拟 争取到 将士 将其 将原 必将 草拟");
    private static final WordList REPORTING = WordList.of("已 已经 去年 上年 目前 现有 拥有 截至 至今 迄今 以来 当前 了");
    private static final WordList NOT_REPORTING = WordList.of("了解 为了 除了 已建 改变了 明了 拥有量 持有量 保有量 拥有率");
    private static final WordList HAVING = WordList.of("有 拥有 共有 现有 已有");

    private static final WordList POSSESSING = WordList.of("拥有");

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
        boolean promising = says(PROMISING, NOT_PROMISING, sentence.start(), quantity);
        boolean reporting = says(REPORTING, NOT_REPORTING, from, quantity);
        int year = statedYear(sentence, quantity, times);
        if (sentence.zone().promises()) {
            boolean present = (reporting && !promising)
                    || HAVING.lengthBefore(text, from, quantity) > 0
                    || says(POSSESSING, NOT_REPORTING, sentence.start(), sentence.end());
            boolean past = year > 0 && year < thisYear && !promising;
            return past ? Kind.REPORT : present && year < thisYear ? Kind.STATE : Kind.PROMISE;
        }
        boolean future = year > thisYear || (year == thisYear && sentence.zone() == Zone.OTHER && promising);
        boolean promised = future || (promising && !reporting && mayPromise(sentence));
        return promised ? Kind.PROMISE : sentence.zone() == Zone.REVIEW ? Kind.REPORT : Kind.STATE;
    }

    /// Whether the sentence promises by its own words, wherever it stands.
    boolean isPromising(Sentence sentence) {
        return sentence.zone() == Zone.OTHER && says(PROMISING, NOT_PROMISING, sentence.start(), sentence.end());
    }

    /// A review tells of what was striven for; only outside it does 力争 alone promise.
    private static boolean mayPromise(Sentence sentence) {
        return sentence.zone() != Zone.REVIEW;
    }

    private boolean says(WordList words, WordList others, int from, int to) {
        for (int at = from; at < to; at++) {
            int other = others.lengthAt(text, at, Math.min(text.length(), to + 2));
            if (other > 0) {
                at += other - 1;
            } else if (words.lengthAt(text, at, to) > 0) {
                return true;
            }
        }
        return false;
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
