package io.plumbline.reading.statements;

import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// Brings the words of a metric into the form in which a register would hold them: without adverbs, modal words, times
/// and quotation marks.
final class MetricWords {

    private static final WordList LEADING = WordList.of(
            "其中 包括 已经 原则上 全年 全省 全市 全区 我省 我区 预计 力争 确保 努力 实现 使 要 将 累计 共 全部 今年 已 还 并 也 再 均 又 就 争取 到 拟 计划 继续 持续 加快 特别是 完成 推动 "
                    + "促进 基本 成功 首批 年内 通过 组织 扎实 接续 滚动 深入 高质量 高标准 提前 达到 以及 和 与 约 近 超 超过 达 有 是 为 但 牵头 每年 年均 统筹 抓好 做好 办好 "
                    + "重点 按照 年度 实际 各地 分别 的 了 预算 确定 提出 我们");
    private static final WordList KEPT = WordList.of(
            "再就业 对外 有效 有机 省级 省属 省内 市级 市属 市政 市场 市区 能源 创新 集中供养 可再生 再生 近岸 新能源 新型 新增 新建 新设 新改 新开 新认定 新引进 新培育 新开工 新创建 新就业 新三 新农 新一代 "
                    + "新登记 新入 新投 新开通 新获 新改扩建 从业 共建 公共 全面 到位 实际使用 实际利用 就业 则 基本养老 基本医保 基本公共 基本建设 对东盟");
    private static final WordList TRAILING = WordList.of("的 等 了 以 在 、 分别 要 将");

    /// Words that only seem to end with one of those.
    private static final WordList WHOLE = WordList.of("签约 人均");

    /// A character whose bytes were lost.
    private static final char LOST = '\uFFFD';

    private MetricWords() {}

    /// Where the words of a metric begin between `start` and `end`.
    static int start(String text, int start, int end, List<TimePhrase> times) {
        int at = start;
        while (at < end) {
            int time = timeEnd(at, times);
            int leading = isKept(text, at, end) ? 0 : leadingAt(text, at, end);
            if (time > at && time <= end) {
                at = time;
            } else if (leading > 0 && at + leading <= end) {
                at += leading;
            } else if (isBlank(text.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return end;
    }

    /// 年均 belongs to a metric that is an amount: 年均产量, but 年均|新增就业.
    private static boolean isKept(String text, int at, int end) {
        boolean average = text.startsWith("年均", at) && !Actions.isAt(text, at + 2, end);
        return (average && Heads.isMetric(text, at + 2, end)) || KEPT.lengthAt(text, at, end) > 0;
    }

    /// An adverb of one character may be the first of a noun: 更|新.
    private static int leadingAt(String text, int at, int end) {
        int adverb = ActionWords.ADVERBS.lengthAt(text, at, end);
        if (text.charAt(at) == '并' && at + 1 < end && "购入网轨联".indexOf(text.charAt(at + 1)) >= 0) {
            return 0;
        }
        return Math.max(LEADING.lengthAt(text, at, end), adverb > 1 ? adverb : 0);
    }

    /// Where the words of a metric end between `start` and `end`.
    static int end(String text, int start, int end) {
        int at = end;
        while (at > start) {
            int trailing = WHOLE.lengthBefore(text, start, at) > 0 ? 0 : TRAILING.lengthBefore(text, start, at);
            if (trailing > 0) {
                at -= trailing;
            } else if (isBlank(text.charAt(at - 1))) {
                at--;
            } else {
                return at;
            }
        }
        return start;
    }

    /// The words between the two places, quotation marks, blanks, and times inside left out.
    static String between(String text, int start, int end, List<TimePhrase> times) {
        StringBuilder words = new StringBuilder(Math.max(0, end - start));
        int at = start;
        while (at < end) {
            int time = isCountOfYears(text, at, times) ? at : timeEnd(at, times);
            if (time > at && time <= end) {
                at = time;
                continue;
            }
            int bound = Math.max(Bounds.LEAST.lengthAt(text, at, end), Bounds.MOST.lengthAt(text, at, end));
            if (bound > 0) {
                at += bound;
                continue;
            }
            if (text.charAt(at) == '了' && Actions.isEndAt(text, start, at)) {
                at++;
                continue;
            }
            char c = text.charAt(at++);
            if (!isBlank(c) && c != '“' && c != '”') {
                words.append(c);
            }
        }
        return words.toString();
    }

    /// 九年义务教育: years that belong to a name.
    private static boolean isCountOfYears(String text, int at, List<TimePhrase> times) {
        for (TimePhrase time : times) {
            if (time.start() == at && time instanceof TimePhrase.Mention) {
                return time.end() - at <= 3 && text.charAt(time.end() - 1) == '年' && text.charAt(at) != '全';
            }
        }
        return false;
    }

    private static int timeEnd(int at, List<TimePhrase> times) {
        for (TimePhrase time : times) {
            boolean named = time instanceof TimePhrase.Recurring;
            if (time.start() == at && !named) {
                return time.end();
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '　' || c == '\t' || c == LOST;
    }
}
