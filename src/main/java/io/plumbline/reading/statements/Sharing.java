package io.plumbline.reading.statements;

import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// What a quantity shares with the one before it.
final class Sharing {

    private static final WordList JOINTS = WordList.of("、 和 及");
    /// What of one thing may be measured: 粮食|播种面积 and 产量.
    private static final WordList MEASURES = WordList.of("播种面积 产量 增加值");
    private static final WordList GATHERING = WordList.of("新增");

    /// Ends of words that name a metric by themselves, so that no verb is missing.
    private static final WordList COMPLETE =
            WordList.of("花费 收入 总额 余额 总值 规模 产值 总量 产量 面积 金额 成交额 营收 利润 税收 里程 发电量 吞吐量 投资 增加值 人数 总数 消费");

    private static final int SHORT_NAME = 6;

    private Sharing() {}

    /// Whether the verb of the statement before also governs this quantity: 新增本科高校3所、学位点7个.
    static boolean sharesVerb(
            String text, Clause clause, Statement before, Clause clauseBefore, Tail tail, Amount amount) {
        boolean joined = isJoined(text, before.end(), clause.start())
                || (isNextOfKind(text, clause, before, amount) && tail.isEmpty());
        boolean hasWords = clause.headEnd() > clause.headStart() || !tail.isEmpty();
        boolean ownVerb = Actions.isAt(text, clause.headStart(), clause.headEnd());
        boolean plainBefore = clauseBefore.isBare() || clauseBefore.isShareable();
        boolean plain = clause.isBare() || (clause.isShareable() && clauseBefore.isShareable());
        boolean complete = tail.isEmpty() && COMPLETE.lengthBefore(text, clause.headStart(), clause.headEnd()) > 0;
        return joined
                && hasWords
                && !ownVerb
                && !complete
                && plain
                && plainBefore
                && before.measure() == Statement.Measure.LEVEL
                && !before.verb().isEmpty()
                && !amount.isPercentage()
                && !amount.isOrdinal()
                && amount.form() != Amount.Form.MULTIPLE;
    }

    private static boolean isJoined(String text, int end, int start) {
        int joint = JOINTS.lengthAt(text, end, start);
        return joint > 0 && end + joint == start;
    }

    /// 培养本科毕业生5万人，研究生1万人: a short name counted in the same unit, in a clause of its own.
    private static boolean isNextOfKind(String text, Clause clause, Statement before, Amount amount) {
        int length = clause.headEnd() - clause.headStart();
        return text.startsWith("，", before.end())
                && !text.startsWith("其中", clause.start())
                && before.end() + 1 == clause.start()
                && length > 0
                && length <= SHORT_NAME
                && amount.unit().equals(before.amount().unit());
    }

    /// What the statements of an enumeration measure, together; their shared verb is left out.
    static String all(String text, List<Statement> statements) {
        StringBuilder words = new StringBuilder();
        for (Statement statement : statements.reversed()) {
            String name = statement.metric().words().substring(statement.verb().length());
            words.insert(0, words.isEmpty() ? name : name + "、");
            if (statement.start() == 0 || text.charAt(statement.start() - 1) != '、') {
                break;
            }
        }
        return words.toString();
    }

    /// Of 工业投资占全部投资比重, what grows by so many per cent: 工业投资.
    static String withoutShare(String metric) {
        int share = metric.indexOf('占', 2);
        return share > 0 ? metric.substring(0, share) : metric;
    }

    /// The metric named before, continued by words of its own: 进出口总额 and 增速.
    static String join(String inherited, String own) {
        if (own.isEmpty() || inherited.endsWith(own)) {
            return inherited;
        }
        if (own.startsWith("占")) {
            return withoutShare(inherited) + own;
        }
        int measure = MEASURES.isAtEnd(own) ? MEASURES.lengthBefore(inherited, 1, inherited.length()) : 0;
        if (measure > 0) {
            return inherited.substring(0, inherited.length() - measure) + own;
        }
        int verb = own.startsWith("总") ? GATHERING.lengthAt(inherited, 0, inherited.length()) : 0;
        return inherited.substring(verb) + own;
    }
}
