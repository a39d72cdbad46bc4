package io.plumbline.reading.statements;

import io.plumbline.reading.names.PlaceNames;
import io.plumbline.reading.words.WordList;

/// Cuts from a metric what does not belong to it: who acts, and examples of what is counted.
final class Subjects {

    private static final WordList CUTTING = WordList.of("开通 建成 新建 共建 新增 提出 发布 创建 培育");
    private static final PlaceNames PLACES = PlaceNames.ofCountry();
    private static final WordList UNITS = WordList.of("研究院 集团 公司 局 厅 委员会 大学 银行 法院 检察院 联合会");
    private static final int SHORTEST_UNIT = 4;
    private static final int SHORTEST_SUBJECT = 10;
    private static final int SHORTEST_BEFORE_COUNT = 6;
    private static final int LONGEST_EXAMPLE = 5;

    private Subjects() {}

    /// Where the words begin behind a place that reaches it (云岭市实现|产值), a unit (市研究院|共建实验室) or a long
    /// subject: 某某国际机场|开通国际货线.
    static int afterSubject(String text, int start, int end) {
        int object = objectStart(text, start, end);
        if (object > start) {
            return object;
        }
        int place = PLACES.lengthAt(text, start, end);
        int reaching = place == 0 ? 0 : Actions.at(text, start + place, end).length();
        return reaching > 0 && start + place + reaching + 2 <= end
                ? start + place + reaching
                : lastVerb(text, start, end, isUnitFirst(text, start, end) ? SHORTEST_UNIT : SHORTEST_SUBJECT);
    }

    /// 各部门要把|文件数量: what 把 says is changed.
    private static int objectStart(String text, int start, int end) {
        for (int at = end - 3; at >= start; at--) {
            if (text.charAt(at) == '把') {
                return at + 1;
            }
        }
        return start;
    }

    /// Whether the first of the verbs follows the name of a unit.
    private static boolean isUnitFirst(String text, int start, int end) {
        int verb = start + SHORTEST_UNIT < end ? CUTTING.indexIn(text, start + SHORTEST_UNIT, end) : -1;
        return verb > 0 && UNITS.lengthBefore(text, start, verb) > 0;
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
