package io.plumbline.reading.statements;

import io.plumbline.reading.statements.StatementScanner.LeftOut.Why;
import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.Sense;
import io.plumbline.reading.words.WordList;
import org.jspecify.annotations.Nullable;

/// Quantities that state nothing by themselves.
final class Exclusions {

    private static final int LONGEST_DEFINITION = 200;
    private static final WordList FROM = WordList.of("从 由");
    private static final WordList DURATIONS = WordList.of("天 小时 分钟 个月 年 个工作日 岁");
    private static final WordList PEOPLE = WordList.of("人民 群众");
    private static final WordList OLDER = WordList.of("以上 以下 及以上 以内");

    /// 总投资5亿元的某某工程: what a work costs or holds.
    private static final WordList ATTRIBUTES = WordList.of("总投资 投资 占地 年产");
    private static final WordList OVER = WordList.of("超 超过");
    private static final WordList ASPECTS = WordList.of("大事 方面");
    /// 24个主要指标: how many figures a plan has is none of them.
    private static final WordList INDICATORS = WordList.of("指标");
    private static final WordList CAPACITIES = WordList.of("吨 千伏 千瓦 兆瓦 平方米");
    private static final WordList WORKS = WordList.of("项目 工程 矿 机组 生产线 建设");

    private Exclusions() {}

    static @Nullable Why find(
            String text, Clause clause, Amount amount, Suffix suffix, Tail tail, int next, int limit) {
        if (isImpossible(amount)) {
            return Why.IMPOSSIBLE;
        }
        if (amount.isOrdinal() || amount.form() == Amount.Form.MULTIPLE) {
            return isBaseline(text, clause, amount, next, limit) ? Why.BASELINE : null;
        }
        boolean medals = "金银铜".contains(amount.unit()) && !amount.unit().isEmpty();
        if (next == amount.end() && next < limit && !medals && !isAge(text, next, limit)) {
            return Why.COUNTED_AGAIN;
        }
        if (isBaseline(text, clause, amount, next, limit)) {
            return Why.BASELINE;
        }
        if (isFactor(text, amount) || isOneOf(text, tail)) {
            return Why.PART_OF_NAME;
        }
        if (isQualifier(text, amount, suffix, tail, next, limit) || isDefined(text, amount)) {
            return Why.QUALIFIER;
        }
        if (isThresholdOfName(text, amount, suffix, tail, next, limit)) {
            return Why.PART_OF_NAME;
        }
        if (isScope(text, clause, amount, suffix, tail, next, limit)) {
            return Why.SCOPE;
        }
        boolean duration = DURATIONS.lengthAt(amount.unit(), 0, amount.unit().length())
                        == amount.unit().length()
                && !amount.unit().isEmpty();
        if (duration && (!tail.isEmpty() || clause.isBare()) && !(isInARow(text, amount) && !tail.isEmpty())) {
            return Why.PART_OF_NAME;
        }
        if (!tail.isEmpty() && isCapacity(text, amount, clause, tail)) {
            return Why.PART_OF_NAME;
        }
        if (!tail.isEmpty()
                && ASPECTS.lengthAt(text, tail.start(), tail.end()) > 0
                && (amount.unit().equals("个") || amount.unit().equals("件"))) {
            return Why.PART_OF_NAME;
        }
        if (!tail.isEmpty() && INDICATORS.lengthBefore(text, tail.start(), tail.end()) > 0) {
            return Why.PART_OF_NAME;
        }
        boolean people = !tail.isEmpty()
                && PEOPLE.lengthAt(text, tail.start(), tail.end()) > 0
                && clause.headEnd() <= clause.headStart();
        return people ? Why.QUALIFIER : null;
    }

    /// 过百亿元行业43个: what one of those counted exceeds.
    private static boolean isThresholdOfName(
            String text, Amount amount, Suffix suffix, Tail tail, int next, int limit) {
        return Sense.EXCEED.lengthBefore(text, 0, amount.start()) > 0
                && !amount.isPercentage()
                && !tail.isEmpty()
                && next < limit
                && tail.end() == next
                && suffix.end() == amount.end()
                && !Heads.isMetric(text, tail.start(), tail.end())
                && !Actions.isAt(text, tail.start(), tail.end());
    }

    /// 147个国考断面水质优良率达98%: whose metric it is that follows.
    private static boolean isScope(
            String text, Clause clause, Amount amount, Suffix suffix, Tail tail, int next, int limit) {
        boolean counts =
                !amount.isPercentage() && !amount.isPoints() && !amount.unit().endsWith("元");
        return counts
                && clause.isBare()
                && !Actions.isIn(text, clause.headStart(), clause.headEnd())
                && suffix.bound().isEmpty()
                && !tail.isEmpty()
                && next < limit
                && Heads.isMetric(text, tail.start(), tail.end())
                && !PlainText.isAnyIn(text, "，。；：、", amount.end(), next);
    }

    /// 日间手术是指24小时内完成的手术: what a word means, which nobody promises.
    private static boolean isDefined(String text, Amount amount) {
        int start = PlainText.lastIndexOf(text, '。', Math.max(0, amount.start() - LONGEST_DEFINITION), amount.start());
        int from = start < 0 ? Math.max(0, amount.start() - LONGEST_DEFINITION) : start;
        int means = text.indexOf("是指", from);
        return means >= 0 && means < amount.start() && text.indexOf('\n', means) > amount.start();
    }

    /// 0倍: a factor of nought is a slip.
    private static boolean isImpossible(Amount amount) {
        return amount.unit().equals("倍") && amount.low().signum() <= 0;
    }

    /// 700万吨露天矿, 750千伏电网工程: how large one work is, not how much of it.
    private static boolean isCapacity(String text, Amount amount, Clause clause, Tail tail) {
        boolean capacity = CAPACITIES.isAtEnd(amount.unit());
        boolean voltage = amount.unit().endsWith("千伏") && WORKS.isIn(text, tail.start(), tail.end());
        return voltage || (capacity && WORKS.lengthBefore(text, tail.start(), tail.end()) > 0 && clause.isBare());
    }

    /// A/B×100% says how a share is counted.
    private static boolean isFactor(String text, Amount amount) {
        return amount.start() > 0 && "×÷*＊".indexOf(text.charAt(amount.start() - 1)) >= 0;
    }

    /// 全省3个试点市之一: the count is of others too.
    private static boolean isOneOf(String text, Tail tail) {
        return !tail.isEmpty() && text.startsWith("之一", tail.end() - 2);
    }

    /// 87万名80岁以上老人: the age says who they are.
    private static boolean isAge(String text, int at, int limit) {
        int end = at;
        while (end < limit && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.startsWith("岁", end) || text.startsWith("周岁", end);
    }

    /// 连续13个月正增长 states the months.
    static boolean isInARow(String text, Amount amount) {
        return (text.startsWith("连续", amount.start()) || text.startsWith("连续", amount.start() - 2));
    }

    /// 由A提高到B
    private static boolean isBaseline(String text, Clause clause, Amount amount, int next, int limit) {
        if (next >= limit
                || (FROM.lengthBefore(text, clause.start(), amount.start()) == 0
                        && FROM.indexIn(text, clause.start(), amount.start()) < 0)) {
            return false;
        }
        return PlainText.isAnyIn(text, "到至", amount.end(), next) && next - amount.end() <= 14;
    }

    /// The clause up to 由.
    static Clause untilBaseline(String text, Clause clause, Amount amount) {
        int from = FROM.indexIn(text, clause.headStart(), amount.start());
        return from < 0 ? clause : clause.withHeadEnd(MetricWords.end(text, clause.headStart(), from));
    }

    /// 500万元以上的企业达到20家; 60岁以上老人.
    private static boolean isQualifier(String text, Amount amount, Suffix suffix, Tail tail, int next, int limit) {
        if (text.startsWith("的有", suffix.end()) && next < limit) {
            return true;
        }
        boolean condition = text.startsWith("的，", suffix.end()) && suffix.end() + 2 < limit;
        if (condition) {
            return true;
        }
        if (text.startsWith("的", suffix.end()) && ATTRIBUTES.lengthBefore(text, 0, amount.start()) > 0) {
            return true;
        }
        if (text.startsWith("的", suffix.end()) && Sense.UNDER.lengthBefore(text, 0, amount.start()) > 1) {
            return true;
        }
        boolean described = amount.start() > 0
                && text.startsWith("的", suffix.end())
                && OVER.lengthBefore(text, 0, amount.start()) > 0
                && next < limit
                && text.substring(suffix.end(), next).chars().noneMatch(c -> "，、；".indexOf(c) >= 0);
        if (described) {
            return true;
        }
        boolean bounded = OLDER.lengthAt(text, amount.end(), limit) > 0;
        if (!bounded || tail.isEmpty()) {
            return false;
        }
        boolean age = amount.unit().endsWith("岁") || amount.unit().endsWith("周岁");
        // 500万元以下的小微企业: no amount of money counts them
        if (amount.unit().endsWith("元") && !Heads.isMetric(text, tail.start(), tail.end())) {
            return true;
        }
        boolean counted =
                next < limit && text.substring(suffix.end(), next).chars().noneMatch(c -> "，、；和".indexOf(c) >= 0);
        return age || counted;
    }
}
