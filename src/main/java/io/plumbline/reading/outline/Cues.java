package io.plumbline.reading.outline;

import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.WordList;

/// Words that by themselves show whether a passage promises or reports, each with the look-alikes that do not count:
/// 将 but not 将近.
public final class Cues {

    public static final Cues PROMISING = new Cues("计划于 力争 确保 争取 将 拟 目标是 预期目标", "争取到 将近");
    private static final Cues REPORTING = new Cues("已 已经 去年 上年 目前 现有 拥有 了", "为了 比上年 较上年 比去年 拥有量 保有量");
    public static final Cues POSSESSING = new Cues("拥有", "拥有量");
    static final Cues LOOKING_BACK = new Cues("去年 目前", "");

    private final WordList words;
    private final WordList others;

    private Cues(String words, String others) {
        this.words = WordList.of(words);
        this.others = WordList.of(others);
    }

    /// Whether the words say that something has come about or is under way: 正|推动 too.
    public static boolean report(String text, int from, int to) {
        return REPORTING.in(text, from, to) || isUnderWay(text, from, to);
    }

    private static boolean isUnderWay(String text, int from, int to) {
        for (int at = text.indexOf('正', from, to); at >= 0; at = text.indexOf('正', at + 1, to)) {
            if (ActionWords.VERBS.lengthAt(text, at + 1, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the words stands between the two places.
    public boolean in(String text, int from, int to) {
        return firstIn(text, from, to) >= 0;
    }

    /// Where the first of the words stands between the two places, -1 if none does.
    int firstIn(String text, int from, int to) {
        int limit = Math.min(text.length(), to + 2);
        for (int at = from; at < to; at++) {
            int other = others.lengthAt(text, at, limit);
            if (other > 0) {
                at += other - 1;
            } else if (words.lengthAt(text, at, to) > 0) {
                return at;
            }
        }
        return -1;
    }
}
