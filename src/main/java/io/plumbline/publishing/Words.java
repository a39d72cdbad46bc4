package io.plumbline.publishing;

import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Timing;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goalposts, times and attributes in the words of an office; empty where the text says nothing.
final class Words {

    private static final Pattern MONTH_OR_DAY = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q(\\d)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    private Words() {}

    static String of(BindingKind binding) {
        return switch (binding) {
            case BINDING -> "约束性";
            case EXPECTED -> "预期性";
            case UNSTATED -> "";
        };
    }

    static String of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.By by -> of(by.period());
            case Deadline.Open open -> "";
        };
    }

    static String of(Timing timing) {
        return switch (timing) {
            case Timing.During during -> of(during.period());
            case Timing.Unstated unstated -> "";
        };
    }

    /// 2030年, 2026—2030年, 2025年第1季度, 2026年6月, 2026年6月30日.
    static String of(ReportingPeriod period) {
        String code = period.code();
        Matcher years = YEARS.matcher(code);
        if (years.matches()) {
            return years.group(1) + "—" + years.group(2) + "年";
        }
        Matcher quarter = QUARTER.matcher(code);
        if (quarter.matches()) {
            return quarter.group(1) + "年第" + quarter.group(2) + "季度";
        }
        Matcher month = MONTH_OR_DAY.matcher(code);
        if (month.matches()) {
            String day = month.group(3) == null ? "" : Integer.parseInt(month.group(3)) + "日";
            return month.group(1) + "年" + Integer.parseInt(month.group(2)) + "月" + day;
        }
        return code.length() == 4 ? code + "年" : code.replace('/', '—');
    }

    /// The goal so that the unit may follow it: 不低于3, 约6, 50～55, 增长不低于5, 年均下降3, 第1, 前10.
    static String of(Goalpost goalpost) {
        return switch (goalpost) {
            case Goalpost.Comparison comparison -> of(comparison);
            case Goalpost.Keep keep -> "保持" + of(keep.level());
            case Goalpost.Cumulative cumulative -> "累计" + of(cumulative.total());
            case Goalpost.Growth growth -> directed("增长", "下降", growth.rate());
            case Goalpost.AverageGrowth growth -> "年均" + directed("增长", "下降", growth.rate());
            case Goalpost.Change change -> directed("提高", "减少", change.amount());
            case Goalpost.Multiple multiple -> of(multiple.factor());
            case Goalpost.Rank rank -> place(rank.place());
            case Goalpost.Qualitative aim -> aim.words();
            case Goalpost.Completion deed -> "完成";
        };
    }

    private static String of(Goalpost.Comparison comparison) {
        return switch (comparison) {
            case Goalpost.AtLeast it -> "不低于" + number(it.bound().value());
            case Goalpost.MoreThan it -> "超过" + number(it.bound().value());
            case Goalpost.AtMost it -> "不超过" + number(it.bound().value());
            case Goalpost.LessThan it -> "低于" + number(it.bound().value());
            case Goalpost.About it -> "约" + number(it.value().value());
            case Goalpost.Exactly it -> number(it.value().value());
            case Goalpost.Range it ->
                number(it.low().value()) + "～" + number(it.high().value());
        };
    }

    /// A decrease is a negative number in the value and a verb in words: at most -3 is 下降不低于3.
    private static String directed(String up, String down, Goalpost.Comparison comparison) {
        boolean decreases = values(comparison).stream().allMatch(value -> value.signum() < 0);
        if (!decreases) {
            return up + of(comparison);
        }
        return down
                + switch (comparison) {
                    case Goalpost.AtLeast it -> "不超过" + size(it.bound().value());
                    case Goalpost.MoreThan it -> "低于" + size(it.bound().value());
                    case Goalpost.AtMost it -> "不低于" + size(it.bound().value());
                    case Goalpost.LessThan it -> "超过" + size(it.bound().value());
                    case Goalpost.About it -> "约" + size(it.value().value());
                    case Goalpost.Exactly it -> size(it.value().value());
                    case Goalpost.Range it -> range(it);
                };
    }

    private static String range(Goalpost.Range range) {
        BigDecimal one = range.low().value().abs();
        BigDecimal other = range.high().value().abs();
        return number(one.min(other)) + "～" + number(one.max(other));
    }

    private static String place(Goalpost.Comparison place) {
        String number = number(values(place).getFirst());
        return place instanceof Goalpost.Exactly ? "第" + number : "前" + number;
    }

    private static List<BigDecimal> values(Goalpost.Comparison comparison) {
        return Measured.find(comparison).orElseThrow().values();
    }

    private static String size(BigDecimal value) {
        return number(value.abs());
    }

    private static String number(BigDecimal value) {
        return value.toPlainString();
    }
}
