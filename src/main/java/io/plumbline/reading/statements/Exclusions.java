package io.plumbline.reading.statements;

import io.plumbline.reading.statements.StatementScanner.LeftOut.Why;
import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.WordList;
import org.jspecify.annotations.Nullable;

/// Quantities that state nothing by themselves.
final class Exclusions {

    private static final WordList FROM = WordList.of("从 由 由原来的 由目前的 从原来的 由近 由约 由不足 由不到 由过去的 从过去的 从最初的 由最初的 从目前的");
    private static final WordList TO =
            WordList.of("提高到 提高至 增至 增加到 增加至 提升到 提升至 上升到 上升至 升至 下降到 降到 降至 降低到 降低至 压缩到 压缩至 减少到 减少至 "
                    + "缩短到 缩短至 扩大到 扩大至 发展到 增长到 到 至 压减到 压减至 缩减到 缩减至 跃升至 跃升到 前移至 前移到 跃居 提高为 调整为 调整到 变为 整合为 整合到 优化为 增长为");
    private static final WordList DURATIONS = WordList.of("天 小时 分钟 个月 年 个小时 个工作日 工作日 周 秒 岁 度");
    private static final WordList PEOPLE = WordList.of("人民 各族人民 群众 儿女 同胞 父老 干部群众 市民群众 人口的 人大代表");
    private static final WordList OLDER = WordList.of("以上 以下 及以上 及以下 以内");

    /// 总投资5亿元的某某工程: what a work costs or holds.
    private static final WordList ATTRIBUTES = WordList.of("总投资 投资 装机 占地 占地面积 建筑面积 年产 总投资约 总投资近 总投资超");
    private static final WordList OVER = WordList.of("超 超过 突破 达 达到");
    private static final WordList ASPECTS = WordList.of("大事 方面 环节 层面 阶段 步骤 维度");
    /// Who is meant by 500万元以下的小微企业: no amount of money counts them.
    private static final WordList HOLDERS = WordList.of("企业 家庭 人员 人群 对象 农户 客户 单位 主体 机构 居民 职工 商户 个体户 小微 项目");
    private static final WordList CAPACITIES = WordList.of("吨 伏 千伏 千瓦 兆瓦 平方米 立方米 蒸吨 吨级 瓦时 瓦 吉瓦");
    private static final WordList WORKS = WordList.of(
            "项目 工程 矿 厂 站 锅炉 码头 泊位 机组 线路 生产线 电站 电厂 基地 装置 店 仓储 小区 产业园 电网 风电 光伏 储能 主变 变压器 变电 输电 前期工作 库 滑坡 装置建设 建设");

    private Exclusions() {}

    static @Nullable Why find(
            String text, Clause clause, Amount amount, Suffix suffix, Tail tail, int next, int limit) {
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
        if (isQualifier(text, amount, suffix, tail, next, limit)) {
            return Why.QUALIFIER;
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
        boolean people = !tail.isEmpty()
                && PEOPLE.lengthAt(text, tail.start(), tail.end()) > 0
                && clause.headEnd() <= clause.headStart();
        return people ? Why.QUALIFIER : null;
    }

    /// 700万吨露天矿, 750千伏电网工程: how large one work is, not how much of it.
    private static boolean isCapacity(String text, Amount amount, Clause clause, Tail tail) {
        boolean capacity = CAPACITIES.isAtEnd(amount.unit());
        return capacity && WORKS.lengthBefore(text, tail.start(), tail.end()) > 0 && clause.isBare();
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
        int to = TO.indexIn(text, amount.end(), next);
        return to >= 0 && next - amount.end() <= 14;
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
        if (amount.unit().endsWith("元") && isHolder(text, tail)) {
            return true;
        }
        boolean counted =
                next < limit && text.substring(suffix.end(), next).chars().noneMatch(c -> "，、；和".indexOf(c) >= 0);
        return age || counted;
    }

    private static boolean isHolder(String text, Tail tail) {
        int end = Math.min(tail.end(), tail.start() + 8);
        return HOLDERS.isIn(text, tail.start(), end);
    }
}
