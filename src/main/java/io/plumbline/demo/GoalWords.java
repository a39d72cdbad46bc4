package io.plumbline.demo;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goalposts as the tables of the examples write them: `≥3万亿元`, `50—55架`, `累计>1400亿元`, `保持第1位`, `年均增长≥5.5%`,
/// `定性:基本建成`, `完成`.
final class GoalWords {

    private static final Pattern QUANTITY = Pattern.compile("(-?[\\d.]+)([^—]*)");
    private static final String BETWEEN = "—";

    private GoalWords() {}

    static Goalpost parse(String words) {
        if (words.equals("完成")) {
            return new Goalpost.Completion();
        }
        if (words.startsWith("定性:")) {
            return new Goalpost.Qualitative(rest(words, "定性:"));
        }
        if (words.startsWith("累计")) {
            return new Goalpost.Cumulative(comparison(rest(words, "累计")));
        }
        if (words.startsWith("年均增长")) {
            return new Goalpost.AverageGrowth(comparison(rest(words, "年均增长")));
        }
        if (words.startsWith("增长")) {
            return new Goalpost.Growth(comparison(rest(words, "增长")));
        }
        if (words.startsWith("保持")) {
            return new Goalpost.Keep(comparison(rest(words, "保持")));
        }
        return words.startsWith("第") ? new Goalpost.Rank(comparison(words)) : comparison(words);
    }

    private static String rest(String words, String start) {
        return words.substring(start.length());
    }

    private static Comparison comparison(String words) {
        String amount = words.substring(1);
        return switch (words.charAt(0)) {
            case '≥' -> new Goalpost.AtLeast(quantity(amount));
            case '>' -> new Goalpost.MoreThan(quantity(amount));
            case '≤' -> new Goalpost.AtMost(quantity(amount));
            case '<' -> new Goalpost.LessThan(quantity(amount));
            case '≈' -> new Goalpost.About(quantity(amount));
            case '第', '=' -> new Goalpost.Exactly(quantity(amount));
            default -> range(words);
        };
    }

    private static Comparison range(String words) {
        String[] bounds = words.split(BETWEEN, 2);
        if (bounds.length < 2) {
            throw new IllegalArgumentException("A goal in a table of an example is not understood: " + words);
        }
        Quantity high = quantity(bounds[1]);
        return new Goalpost.Range(new Quantity(new BigDecimal(bounds[0]), high.unit()), high);
    }

    private static Quantity quantity(String words) {
        Matcher matcher = QUANTITY.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A quantity in a table of an example is not understood: " + words);
        }
        return new Quantity(new BigDecimal(matcher.group(1)), new Unit(matcher.group(2)));
    }
}
