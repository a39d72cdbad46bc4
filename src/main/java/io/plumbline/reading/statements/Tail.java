package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;

/// What stands behind a quantity and is counted by it: 10家|省级概念验证中心. Empty where the quantity ends its clause.
///
/// @param start where the noun begins, its 的 left out
record Tail(int start, int end) {

    private static final WordList JOINTS = WordList.of("和 及 并 至 到 ，");
    private static final WordList LIGHT = WordList.of("目标 水平 增长 级 安排 标准");
    private static final WordList PREDICATES = WordList.of("支持 用于 居 增长 下降 达到 实现 较 创 为 是 提升");
    private static final WordList FINISHED = WordList.of("全部 全面 如期 均");
    private static final String ENDS = "，。；：、（）！？:\n\t";
    private static final int LONGEST = 40;

    static Tail none(int at) {
        return new Tail(at, at);
    }

    boolean isEmpty() {
        return end <= start;
    }

    static Tail at(String text, int from, int limit) {
        boolean joins = JOINTS.lengthAt(text, from, limit) > 0 && !text.startsWith("和美", from);
        if (from >= limit || joins) {
            return none(from);
        }
        int start = text.charAt(from) == '的' ? from + 1 : from;
        int light = LIGHT.lengthAt(text, start, limit);
        if (light > 0 && (start + light >= limit || ENDS.indexOf(text.charAt(start + light)) >= 0)) {
            return none(from);
        }
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

    private static final WordList CUTS = WordList.of("支持 用于 分别 取得");

    /// 全国“首创”、“首批”金融政策
    private static boolean joinsQuotes(String text, int at) {
        return text.charAt(at) == '、'
                && at > 0
                && text.charAt(at - 1) == '”'
                && at + 1 < text.length()
                && text.charAt(at + 1) == '“';
    }
}
