package io.plumbline.reading.statements;

import io.plumbline.reading.words.Sense;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// The words of a metric as they stand around its quantity: in front of it, behind it, or both.
record Wording(String head, String noun, int start) {

    private static final WordList INCOMPLETE = WordList.of(
            "总量 总数 增速 总规模 规模 总投资 占比 数量 占 产量 总产量 增量 惠及 带动 覆盖 服务 可 增长 实际 产值 收入 增加值 新增 净增 新建 培育 引进 增加 提高 降低 调整");
    private static final WordList OF_ANOTHER = WordList.of("惠及");

    static Wording of(String text, List<TimePhrase> times, Clause clause, Tail tail) {
        int from = tail.isEmpty()
                ? Subjects.afterSubject(text, clause.headStart(), clause.headEnd())
                : Subjects.verbStart(text, clause.headStart(), clause.headEnd());
        String head = MetricWords.between(text, from, clause.headEnd(), times);
        String counted = tail.isEmpty() ? "" : MetricWords.between(text, tail.start(), tail.end(), times);
        boolean title = clause.approach().has(Sense.REACH) && counted.endsWith("城市");
        String noun = title ? counted.substring(0, counted.length() - 2) : counted;
        String named = tail.isEmpty() ? Subjects.withoutExamples(head) : Subjects.withoutList(head);
        int start = from < clause.headEnd() ? from : clause.bareStart(text);
        return new Wording(
                named.equals("经济") ? "经济增长" : named, noun, named.isEmpty() && !noun.isEmpty() ? tail.start() : start);
    }

    String words() {
        return head + noun;
    }

    /// Nothing but what is done, or nothing at all.
    boolean isVerb() {
        return noun.isEmpty() && head.equals(Actions.of(head));
    }

    Wording withNoun(String other) {
        return new Wording(head, other, start);
    }

    boolean isEmpty() {
        return head.isEmpty() && noun.isEmpty();
    }

    /// 总量, 增速, 年均|产量, 惠及: of something that was named before.
    boolean isIncomplete() {
        int mean = head.startsWith("年均") || head.startsWith("平均") ? 2 : 0;
        boolean rate = head.length() == 2 && head.endsWith("幅");
        boolean whole = rate || mean + INCOMPLETE.lengthAt(head, mean, head.length()) == head.length();
        boolean contributes = head.startsWith("对") && head.endsWith("贡献率");
        boolean share = head.startsWith("占") && !head.startsWith("占地") && !head.startsWith("占道");
        boolean ofAnother =
                contributes || share || (OF_ANOTHER.isAtStart(head) && (noun.isEmpty() || head.length() <= 2));
        return (whole && noun.isEmpty()) || ofAnother;
    }
}
