package io.plumbline.reading.outline;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import io.plumbline.reading.words.WordList;
import java.time.LocalDate;
import java.util.Optional;

/// What the words of news and talks say of their time, where no heading does.
final class NewsCues {

    private static final WordList LINKS = WordList.of("同时 此外 与此同时 另外");
    private static final WordList GOING_ON = WordList.of("将 还将 也将 还要 也要 要");
    private static final WordList FIRST = WordList.of("一是 一要");
    private static final WordList DOING =
            WordList.of("推动 推进 加强 加快 完善 深化 强化 持续 聚焦 提升 优化 建设 健全 着力 全力 扎实 大力 筑牢 夯实 抓 把 培育 打造 构建 坚持 围绕 拓展 做");
    private static final WordList FORECASTS = WordList.of("预测 预计 预报 估计");
    private static final String SENTENCE_ENDS = "。；！？";
    private static final int LONGEST_SENTENCE = 1500;

    private NewsCues() {}

    /// 同时，将…: what stands before it promises too.
    static boolean promisesOn(String plain, int start, int end) {
        for (int at = start; at < end; at++) {
            if (SENTENCE_ENDS.indexOf(plain.charAt(at)) >= 0) {
                int link = LINKS.lengthAt(plain, at + 1, end);
                int next = at + 1 + link + 1;
                if (link > 0 && next < end && GOING_ON.lengthAt(plain, next, end) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the sentence promises by its words: 将, 计划, or a list of things to do (一是推进…), unless it only looks
    /// back.
    static boolean promises(String plain, int start, int end) {
        int back = Cues.LOOKING_BACK.firstIn(plain, start, end);
        if (Cues.PROMISING.in(plain, Math.max(start, back), end)) {
            return true;
        }
        int first = back >= 0 ? -1 : FIRST.indexIn(plain, start, end);
        return first >= 0 && DOING.lengthAt(plain, first + 2, end) > 0 && !Cues.REPORTING.in(plain, start, end);
    }

    static boolean looksBack(String plain, int start, int end) {
        return Cues.LOOKING_BACK.in(plain, start, end) || Cues.REPORTING.in(plain, start, end);
    }

    /// The years to come that a sentence speaks of: 未来五年, “十五五”时期.
    static Optional<ReportingPeriod> comingYears(String plain, int start, int end, LocalDate today) {
        int limit = Math.min(end, start + LONGEST_SENTENCE);
        if (FORECASTS.isIn(plain, start, limit)) {
            return Optional.empty();
        }
        return TimePhrases.in(plain, start, limit, today).stream()
                .filter(TimePhrase.During.class::isInstance)
                .map(phrase -> ((TimePhrase.During) phrase).period())
                .filter(period -> period.lastDay().getYear() - today.getYear() >= 2)
                .findFirst();
    }
}
