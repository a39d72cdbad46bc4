package io.plumbline.reading.statements;

import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// What an earlier clause without a quantity names: 国内财政支出，五年平均每年递增5%.
final class Topic {

    private static final int LONGEST = 22;
    private static final String ENDS = "，、；：";
    private static final WordList DOERS = WordList.of("实施 出台 开展 建立 落实 全面实施 全面落实 深入实施 完成 推进 组织 推行 启动");
    private static final WordList NOT_TOPICS = WordList.of("（ ） 按 随着 面对 围绕 聚焦 坚持 根据 同时 此外 其中 一是 为 以 在 从 年 经 据 即 对 到");

    private static final WordList PREDICATES = WordList.of(
            "获 取得 不降 发展 加快 实现 推动 提升 增强 持续 保持 形成 有效 显著 明显 更加 进展 再 不断 稳 推进 优化 安排 加大 落地 见效 扩 成效 统筹 得到 迈 加强 深化");

    private Topic() {}

    /// The clause that ends right before `end`; empty where there is none that could be a topic.
    static String before(String text, int from, int end, List<TimePhrase> times) {
        int last = end;
        while (last > from && ENDS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        int first = last;
        while (first > from && ENDS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        int start = MetricWords.start(text, first, last, times);
        start += DOERS.lengthAt(text, start, last);
        boolean topic = !PREDICATES.isIn(text, start, last)
                && last - start >= 2
                && last - start <= LONGEST
                && NOT_TOPICS.lengthAt(text, start, last) == 0;
        return topic ? MetricWords.between(text, start, last, times) : "";
    }
}
