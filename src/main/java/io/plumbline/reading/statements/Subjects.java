package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;

/// Cuts from a metric what does not belong to it: who acts, and examples of what is counted.
final class Subjects {

    private static final WordList CUTTING =
            WordList.of("制定 修订 制定修订 开通 援助 建成 新建 共建 新增 组建 出台 颁布 提出 发布 建立 创建 培育 引育 谋划 开工建设");
    private static final int SHORTEST_SUBJECT = 10;
    private static final int SHORTEST_BEFORE_COUNT = 6;
    private static final int LONGEST_EXAMPLE = 5;

    private Subjects() {}

    /// Where the words begin behind a long subject: 某某国际机场|开通国际货线.
    static int afterSubject(String text, int start, int end) {
        return lastVerb(text, start, end, SHORTEST_SUBJECT);
    }

    /// The same in front of a count: 聚焦重点领域|制定583项标准.
    static int verbStart(String text, int start, int end) {
        return lastVerb(text, start, end, SHORTEST_BEFORE_COUNT);
    }

    private static int lastVerb(String text, int start, int end, int shortest) {
        if (Actions.isAt(text, start, end)) {
            return start;
        }
        for (int at = end - 2; at >= start + shortest; at--) {
            int verb = CUTTING.lengthAt(text, at, end);
            boolean own = verb > 0 && at + verb + 2 <= end && Actions.isAt(text, at, end);
            if (own && text.charAt(at - 1) != '、' && text.charAt(at - 1) != '等') {
                return at;
            }
        }
        return start;
    }

    /// 新增A、B等 in front of a count keeps its verb only; so does a list without 等.
    static String withoutList(String head) {
        boolean lists = head.endsWith("等") || head.indexOf('、') > 0;
        return lists ? Actions.of(head) : head;
    }

    /// 新增甲、乙、丙等全国文明城市: the short names are examples.
    static String withoutExamples(String head) {
        int examples = head.indexOf('等');
        String verb = Actions.of(head);
        if (examples < verb.length() || examples == head.length() - 1 || head.indexOf('、') < 0) {
            return head;
        }
        for (String example : head.substring(verb.length(), examples).split("、", -1)) {
            if (example.length() > LONGEST_EXAMPLE) {
                return head;
            }
        }
        return verb + head.substring(examples + 1);
    }
}
