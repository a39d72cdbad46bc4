package io.plumbline.judging.standing;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goalposts for tables of cases: a kind, a sign and a quantity, as in 年均≥6%, 累计≤10万吨, 30亿元—40亿元.
public final class Goals {

    private static final Pattern GOAL =
            Pattern.compile("(年均|增长|累计|保持|增加|倍数|位次)?([≥>≤<≈=])?([-\\d.]+)([^—\\d]*)(?:—([\\d.]+)(.*))?");

    private Goals() {}

    public static Goalpost parse(String words) {
        Matcher goal = GOAL.matcher(words);
        if (!goal.matches()) {
            throw new IllegalArgumentException(words);
        }
        Quantity quantity = Quantity.of(goal.group(3), goal.group(4));
        Comparison comparison = goal.group(5) != null
                ? new Goalpost.Range(quantity, Quantity.of(goal.group(5), goal.group(6)))
                : comparison(goal.group(2) == null ? "≥" : goal.group(2), quantity);
        return kind(goal.group(1) == null ? "" : goal.group(1), comparison);
    }

    private static Comparison comparison(String sign, Quantity quantity) {
        return switch (sign) {
            case "≥" -> new Goalpost.AtLeast(quantity);
            case ">" -> new Goalpost.MoreThan(quantity);
            case "≤" -> new Goalpost.AtMost(quantity);
            case "<" -> new Goalpost.LessThan(quantity);
            case "≈" -> new Goalpost.About(quantity);
            default -> new Goalpost.Exactly(quantity);
        };
    }

    private static Goalpost kind(String kind, Comparison comparison) {
        return switch (kind) {
            case "年均" -> new Goalpost.AverageGrowth(comparison);
            case "增长" -> new Goalpost.Growth(comparison);
            case "累计" -> new Goalpost.Cumulative(comparison);
            case "保持" -> new Goalpost.Keep(comparison);
            case "增加" -> new Goalpost.Change(comparison);
            case "倍数" -> new Goalpost.Multiple(comparison);
            case "位次" -> new Goalpost.Rank(comparison);
            default -> comparison;
        };
    }
}
