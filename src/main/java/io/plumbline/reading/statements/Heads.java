package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// A list of metrics that share the end of the last: 刑事、涉诈警情 is 刑事警情 and 涉诈警情.
final class Heads {

    private static final WordList WORDS = WordList.of("普及");

    /// What ends with these is a metric by itself and lacks nothing.
    private static final WordList METRICS = WordList.of("投资 额 率 量 收入 数 值 比例 限");

    private static final WordList RELATIONS = WordList.of("增速");

    private Heads() {}

    /// Whether the words between the two places end as a metric does that lacks nothing: 产量, 总额.
    static boolean isMetric(String text, int start, int end) {
        return METRICS.lengthBefore(text, start, end) > 0;
    }

    /// The metrics that the words list; a single one where they list none.
    static List<String> of(String words) {
        List<String> parts = split(words);
        if (parts.size() < 2) {
            return parts;
        }
        String last = parts.getLast();
        List<String> heads = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            heads.add(part + sharedEnd(part, last));
        }
        heads.add(sharedBeginning(parts.getFirst()) + last);
        for (int i = 1; i < heads.size() - 1; i++) {
            heads.set(i, sharedBeginning(parts.getFirst()) + heads.get(i));
        }
        return heads;
    }

    private static List<String> split(String words) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            boolean joint = depth == 0 && i > start && i < words.length() - 1 && isJoint(words, i);
            if (joint) {
                parts.add(words.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(words.substring(start));
        return parts;
    }

    /// 普及率, 参与率 and 和谐 hold no joint.
    private static boolean isJoint(String words, int at) {
        char c = words.charAt(at);
        boolean inWord = (c != '、' && WORDS.lengthAt(words, at - 1, words.length()) > 0)
                || WORDS.lengthAt(words, at, words.length()) > 0;
        return "、和与及".indexOf(c) >= 0 && !inWord;
    }

    /// What `part` lacks of the end of `last`: they are alike up to there.
    static String sharedEnd(String part, String last) {
        int best = 0;
        int end = last.length();
        for (int at = 1; at < last.length(); at++) {
            int alike = alikeBefore(part, last, at);
            if (alike > best) {
                best = alike;
                end = at;
            }
        }
        if (METRICS.isAtEnd(part)) {
            return sharedRelation(part, last);
        }
        boolean complete = best > 0 && end == last.length();
        if (complete || alikeBefore(part, last, last.length()) > 0) {
            return "";
        }
        String rest = best > 0 ? last.substring(end) : last.substring(Math.min(part.length(), last.length()));
        return rest.length() == 1 && !METRICS.isAtEnd(rest) ? "" : rest;
    }

    /// What is said of a whole metric: 投资、消费|增速, A产值、B产值|占工业比重.
    private static String sharedRelation(String part, String last) {
        int share = last.indexOf('占');
        if (share > 0 && part.indexOf('占') < 0) {
            return last.substring(share);
        }
        int relation = RELATIONS.lengthBefore(last, 1, last.length());
        return relation > 0 && !RELATIONS.isAtEnd(part) ? last.substring(last.length() - relation) : "";
    }

    private static int alikeBefore(String part, String last, int end) {
        int alike = 0;
        while (alike < Math.min(part.length(), end)
                && part.charAt(part.length() - 1 - alike) == last.charAt(end - 1 - alike)) {
            alike++;
        }
        return alike;
    }

    /// 对东盟、欧盟进出口: the preposition stands once.
    private static String sharedBeginning(String first) {
        return first.startsWith("对") ? "对" : "";
    }
}
