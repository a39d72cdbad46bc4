package io.plumbline.reading.statements;

import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.EnumSet;
import java.util.List;

/// The words between a metric and its place in an order: 居全国, 稳居中部, 进入世界.
final class RankWords {

    private static final WordList VERBS =
            WordList.of("位居 位列 位次居 位次升至 居 列 排名 排 名列 稳居 跃居 升至 上升到 上升至 提升至 提升到 跃升至 前移至 保持在 保持 "
                    + "进入 跻身 迈入 挺进 进位至 位于 处于 成为 跨入 稳定在 连续 争当 争创 建成 打造 晋升 提升为 重返 总量居 均居 达到");
    private static final WordList BECOMING = WordList.of("成为 保持 稳定 打造 建成 争当 争创 建设");
    private static final WordList SCOPES = WordList.of(
            "全国 全省 全市 全区 世界 全球 中部 西部 东部 国内 中国 中部地区 中部六省 西部地区 长三角 全国同类城市 " + "副省级城市 省内 亚洲 东北 东北地区 全国地级市 全国城市 国家级经开区");
    private static final WordList ADVERBS = WordList.of("均 稳 连续 多年 持续 继续 首次 力争 确保 将 已 总体 排名 仍 、 ， 跃 并 也 都 分别 综合 在");
    private static final String DELIMITERS = "，、；：";

    private RankWords() {}

    static Approach before(String text, int from, int end, List<TimePhrase> times) {
        int verb = lastVerb(text, from, end);
        int start = verb >= 0 ? verb : scopeStart(text, from, end);
        return new Approach(beforeAdverbs(text, from, start, times), EnumSet.of(Sense.STATE), false);
    }

    /// What stands between the verb and the place: 保持|机队规模|中部第一, 成为中部|外贸|第一城.
    ///
    /// @return where it begins and ends; the same place twice if nothing stands there
    static int[] between(String text, int from, int end) {
        int verb = lastVerb(text, from, end);
        if (verb < 0 || BECOMING.lengthAt(text, verb, end) == 0) {
            return new int[] {end, end};
        }
        int afterVerb = verb + VERBS.lengthAt(text, verb, end);
        afterVerb += SCOPES.lengthAt(text, afterVerb, end);
        int scope = scopeStart(text, afterVerb, end);
        return scope - afterVerb >= 2 ? new int[] {afterVerb, scope} : new int[] {end, end};
    }

    private static int lastVerb(String text, int from, int end) {
        for (int at = end - 1; at >= from; at--) {
            if (DELIMITERS.indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
            int length = VERBS.lengthBefore(text, from, at + 1);
            if (length > 0) {
                return at + 1 - length;
            }
        }
        return -1;
    }

    private static int scopeStart(String text, int from, int end) {
        return end - SCOPES.lengthBefore(text, from, end);
    }

    private static int beforeAdverbs(String text, int from, int start, List<TimePhrase> times) {
        int at = start;
        while (at > from) {
            int end = at;
            int time = times.stream()
                    .filter(it -> it.end() == end && it.start() >= from)
                    .mapToInt(TimePhrase::start)
                    .findFirst()
                    .orElse(-1);
            int adverb = ADVERBS.lengthBefore(text, from, at);
            if (time < 0 && adverb == 0) {
                return at;
            }
            at = time >= 0 ? time : at - adverb;
        }
        return at;
    }
}
