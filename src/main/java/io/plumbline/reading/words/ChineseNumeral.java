package io.plumbline.reading.words;

import java.math.BigDecimal;

/// Numbers written in Chinese: 三, 十二, 两千, 二〇三〇, 三千六百.
public final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumeral() {}

    /// 0 to 9 for a digit (also 零, 两), -1 for anything else.
    static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        return c == '零' ? 0 : DIGITS.indexOf(c);
    }

    /// 10 to 10^8 for 十百千万亿, 0 for anything else.
    static long power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    static boolean isPart(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /// Where the run of numeral characters that begins at `start` ends. The 千 of 五万千瓦 is that of its unit.
    static int endOf(String text, int start, int limit) {
        int end = start;
        while (end < limit && isPart(text.charAt(end)) && !beginsUnit(text, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean beginsUnit(String text, int start, int at) {
        return text.charAt(at) == '千' && at > start && power(text.charAt(at - 1)) >= 10_000;
    }

    /// Where the decimals behind an integer end that ends at `end`: 三点二, 一六·七; `end` if there are none.
    static int decimalsEnd(String text, int end, int limit) {
        if (end + 1 >= limit || "点·•".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        int last = end + 1;
        while (last < limit && digit(text.charAt(last)) >= 0) {
            last++;
        }
        return last > end + 1 ? last : end;
    }

    /// The value of 三点二 or 一六·七, whose point stands at `point` of it; -1 where the characters make none.
    static BigDecimal decimal(String numeral, int point) {
        String integer = numeral.substring(0, point);
        boolean onlyDigits = integer.chars().allMatch(c -> digit((char) c) >= 0);
        long whole = onlyDigits ? digitByDigit(integer) : sum(integer);
        String decimals = numeral.substring(point + 1);
        return BigDecimal.valueOf(whole).add(BigDecimal.valueOf(digitByDigit(decimals), decimals.length()));
    }

    /// The value of a whole numeral, or -1 where the characters make none (三四百).
    public static long valueOf(CharSequence numeral) {
        boolean onlyDigits = numeral.chars().allMatch(c -> digit((char) c) >= 0);
        if (onlyDigits && numeral.length() > 1) {
            return numeral.length() == 4
                            || numeral.length() == 3
                            || numeral.chars().anyMatch(c -> c == '〇')
                    ? digitByDigit(numeral)
                    : -1;
        }
        return sum(numeral);
    }

    private static long digitByDigit(CharSequence numeral) {
        long value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            value = value * 10 + digit(numeral.charAt(i));
        }
        return value;
    }

    private static long sum(CharSequence numeral) {
        long total = 0;
        long section = 0;
        long pending = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = digit(c);
            if (digit > 0 && pending > 0) {
                return -1;
            }
            if (digit >= 0) {
                pending = digit;
            } else if (power(c) == 100_000_000) {
                total = Math.max(total + section + Math.max(pending, 0), 1) * power(c);
                section = 0;
                pending = -1;
            } else if (power(c) == 10_000) {
                total += Math.max(section + Math.max(pending, 0), 1) * power(c);
                section = 0;
                pending = -1;
            } else {
                section += (pending < 0 ? 1 : pending) * power(c);
                pending = -1;
            }
        }
        return total + section + Math.max(pending, 0);
    }
}
