package io.plumbline.reading.outline;

import io.plumbline.reading.words.WordList;

/// Words that by themselves show whether a passage promises or reports, each with the look-alikes that do not count:
/// 将 but not 将近.
public final class Cues {

    public static final Cues PROMISING = new Cues(
            "力争 确保 争取 将 拟 目标是 目标为 努力实现 努力达到 要达到 要实现 力求 计划到 预期目标 目标任务是 计划于", "将近 即将 将军 虚拟 模拟 争取到 将士 将其 将原 必将 草拟");
    public static final Cues REPORTING = new Cues(
            "已 已经 去年 上年 目前 现有 拥有 截至 至今 迄今 以来 当前 正在 正推动 正推进 正加快 正加速 正建设 正实施 了",
            "比上年 较上年 比去年 较去年 于上年 于去年 了解 为了 除了 改变了 明了 拥有量 持有量 保有量 拥有率");
    public static final Cues POSSESSING = new Cues("拥有", "拥有量 拥有率");
    static final Cues LOOKING_BACK = new Cues("近年来 过去五年 这几年 目前 去年 上年 多年来 一直以来 曾", "曾经");

    private final WordList words;
    private final WordList others;

    private Cues(String words, String others) {
        this.words = WordList.of(words);
        this.others = WordList.of(others);
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
