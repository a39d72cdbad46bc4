package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;

/// What stands behind a quantity and is counted by it: 10家|省级概念验证中心. Empty where the quantity ends its clause.
///
/// @param start where the noun begins, its 的 left out
record Tail(int start, int end) {

    private static final WordList JOINTS = WordList.of("和 及 与 以及 并 或 至 到 而 且 并且 同时 。 ，");
    private static final WordList NO_JOINTS = WordList.of("和美 和谐 和平 与会 及格 或有");
    private static final WordList LIGHT =
            WordList.of("大关 台阶 关口 目标 规模 水平 的规模 的水平 的目标 的增长 增长 增速 的增速 的比例 的较高水平 的高水平 的低水平 新台阶 门槛 级规模 级 规模以上 俱乐部 "
                    + "方阵 行列 安排 的速度 速度 的好成绩 的标准 标准 的红线 的要求 考虑 掌握");
    private static final WordList PREDICATES =
            WordList.of("支持 用于 用来 其中 居 位居 位列 排名 列 均 分别 同比 增长 下降 达到 占 实现 较 比 创 为 是 成为 超过 惠及 带动 推动 助力 促进 提升 以上 左右");
    private static final WordList FINISHED = WordList.of("全部 全面 如期 超额 圆满 均 已全部 顺利完成 按期");
    private static final String ENDS = "，。；：、（）！？:\n\t";
    private static final int LONGEST = 40;

    static Tail none(int at) {
        return new Tail(at, at);
    }

    boolean isEmpty() {
        return end <= start;
    }

    static Tail at(String text, int from, int limit) {
        boolean joins = JOINTS.lengthAt(text, from, limit) > 0 && NO_JOINTS.lengthAt(text, from, limit) == 0;
        if (from >= limit || joins) {
            return none(from);
        }
        int light = LIGHT.lengthAt(text, from, limit);
        if (light > 0 && (from + light >= limit || ENDS.indexOf(text.charAt(from + light)) >= 0)) {
            return none(from);
        }
        int start = text.charAt(from) == '的' ? from + 1 : from;
        if (start >= limit || PREDICATES.lengthAt(text, start, limit) > 0) {
            return none(from);
        }
        return new Tail(start, nounEnd(text, start, Math.min(limit, start + LONGEST)));
    }

    /// What went on for years in a row: 连续3年|下降.
    static Tail predicateAt(String text, int from, int limit) {
        return from >= limit ? none(from) : new Tail(from, nounEnd(text, from, Math.min(limit, from + LONGEST)));
    }

    private static int nounEnd(String text, int start, int limit) {
        int end = start;
        boolean quoted = false;
        while (end < limit) {
            char c = text.charAt(end);
            quoted = c == '“' || (quoted && c != '”');
            boolean ends = ENDS.indexOf(c) >= 0 && !quoted && !joinsQuotes(text, end);
            boolean predicate = end > start + 1 && !quoted && CUTS.lengthAt(text, end, limit) > 0;
            if (ends || predicate) {
                break;
            }
            end++;
        }
        int finished = FINISHED.indexIn(text, start + 2, end);
        int last = finished > 0 && !text.startsWith("均衡", finished) ? finished : end;
        while (last > start && JOINTS.lengthBefore(text, start, last) > 0 && last < text.length()) {
            last--;
        }
        return last;
    }

    private static final WordList CUTS = WordList.of("支持 用于 用来 以支持 以保障 分别 取得");

    /// 全国“首创”、“首批”金融政策
    private static boolean joinsQuotes(String text, int at) {
        return text.charAt(at) == '、'
                && at > 0
                && text.charAt(at - 1) == '”'
                && at + 1 < text.length()
                && text.charAt(at + 1) == '“';
    }
}
