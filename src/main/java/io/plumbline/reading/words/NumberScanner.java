package io.plumbline.reading.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as they stand in plain text, Arabic (1,200 and 6· 1, as scanned pages have it, too) or Chinese.
final class NumberScanner {

    private static final int LONGEST_GROUPED = 11;

    private final String text;
    private final int limit;

    NumberScanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /// Where the Arabic number at `at` ends; `at` if there is none.
    int arabicEnd(int at) {
        int end = digitsEnd(at);
        while (end > at && end <= at + LONGEST_GROUPED && isGroup(end)) {
            end += 4;
        }
        int fraction = end > at ? fractionStart(end) : end;
        return fraction > end ? digitsEnd(fraction) : end;
    }

    /// 1,200 and, as scanned pages have it, 1，200: a sign between a digit and exactly three more.
    private boolean isGroup(int sign) {
        return sign + 3 < limit && ",，".indexOf(text.charAt(sign)) >= 0 && digitsEnd(sign + 1) == sign + 4;
    }

    private int digitsEnd(int at) {
        int end = at;
        while (end < limit && PlainText.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Where the decimals begin behind a point, `end` if there is no point.
    private int fractionStart(int end) {
        int point = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        if (point >= limit || ".·•".indexOf(text.charAt(point)) < 0) {
            return end;
        }
        int digits = point + 1 < limit && text.charAt(point + 1) == ' ' ? point + 2 : point + 1;
        return digits < limit && PlainText.isDigit(text.charAt(digits)) ? digits : end;
    }

    BigDecimal arabic(int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (PlainText.isDigit(c)) {
                digits.append(c);
            } else if (",， ".indexOf(c) < 0) {
                digits.append('.');
            }
        }
        return new BigDecimal(digits.toString());
    }

    /// Where the number at `at` ends, Arabic or Chinese without its last magnitude.
    int numberEnd(int at) {
        int arabic = arabicEnd(at);
        return arabic > at ? arabic : chineseEnd(at, ChineseNumeral.endOf(text, at, limit));
    }

    /// Where the Chinese number ends whose numeral characters end at `end`: behind its decimals, or without its last
    /// magnitude.
    int chineseEnd(int at, int end) {
        int decimals = end > at ? ChineseNumeral.decimalsEnd(text, end, limit) : end;
        return decimals > end ? decimals : endWithoutMagnitude(at, end);
    }

    /// The number between the two places, zero if there is none.
    BigDecimal number(int start, int end) {
        if (start >= end) {
            return BigDecimal.ZERO;
        }
        return PlainText.isDigit(text.charAt(start)) ? arabic(start, end) : chinese(start, end);
    }

    /// 三亿一千(万) is 31000 of the 万 that follows; 0 where the characters make no number.
    private BigDecimal chinese(int start, int end) {
        int point = ChineseNumeral.endOf(text, start, end);
        if (point < end) {
            return ChineseNumeral.decimal(text.substring(start, end), point - start);
        }
        boolean mixed = end < limit
                && text.charAt(end) == '万'
                && text.substring(start, end).indexOf('亿') >= 0;
        long value = ChineseNumeral.valueOf(text.substring(start, mixed ? end + 1 : end));
        return BigDecimal.valueOf(Math.max(0, mixed ? value / 10_000 : value));
    }

    /// 三万亿 is 3 of 万亿: the magnitudes 万 and 亿 at the end belong to the unit.
    int endWithoutMagnitude(int start, int end) {
        int last = end;
        while (last > start && ChineseNumeral.power(text.charAt(last - 1)) >= 10_000) {
            last--;
        }
        return last;
    }

    /// `share` of `whole` parts in percent, to three digits where it does not come out even.
    static BigDecimal percent(BigDecimal share, long whole) {
        BigDecimal percent = share.multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), new MathContext(12, RoundingMode.HALF_UP));
        boolean even = percent.stripTrailingZeros().scale() <= 4;
        return even ? percent.stripTrailingZeros() : percent.setScale(1, RoundingMode.HALF_UP);
    }
}
