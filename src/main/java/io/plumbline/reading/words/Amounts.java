package io.plumbline.reading.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the quantities in a stretch of plain text, passing over times, names, titles and numbers that only order.
public final class Amounts {

    private static final int LONGEST_NAME = 24;
    private static final WordList DASHES = WordList.of("— - ~ 至 到 —— -- ～");

    /// Measure words that make a quantity even of a small number written in Chinese: 十件, 两所, but not 三个, 五大.
    private static final Set<String> COUNTING =
            Set.of("件", "所", "座", "家", "元", "倍", "吨", "公里", "亩", "岁", "%", "个百分点", "百分点", "小时");
    private static final WordList PER_UNITS = WordList.of("立方米 平方米 平方公里 亩 公顷 人 户 吨 升 万元");
    private static final WordList SHARES = WordList.of("比重 比例 结构");

    private final String text;
    private final int limit;
    private final NumberScanner numbers;
    private final RankScanner ranks;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(String text, int limit) {
        this.text = text;
        this.limit = limit;
        this.numbers = new NumberScanner(text, limit);
        this.ranks = new RankScanner(text, limit);
    }

    /// The quantities between `start` and `end` of the plain text, in order; `times` are those of the same stretch.
    public static List<Amount> in(String plain, int start, int end, List<TimePhrase> times) {
        Amounts amounts = new Amounts(plain, end);
        int nextTime = 0;
        int at = start;
        while (at < end) {
            while (nextTime < times.size() && times.get(nextTime).end() <= at) {
                nextTime++;
            }
            boolean inTime = nextTime < times.size() && times.get(nextTime).start() <= at;
            at = inTime ? amounts.readTime(times.get(nextTime)) : Math.max(at + 1, amounts.readAt(at));
        }
        return SharedUnits.in(plain, amounts.found);
    }

    /// 连续3年下降 counts the years where nothing else is counted.
    private int readTime(TimePhrase time) {
        if (time instanceof TimePhrase.InARow row && !isCountedUntilComma(row.end())) {
            found.add(Amount.of(row.start(), row.end(), BigDecimal.valueOf(row.years()), "年", false));
        }
        return time.end();
    }

    private boolean isCountedUntilComma(int at) {
        for (int i = at; i < limit && "，。；、".indexOf(text.charAt(i)) < 0; i++) {
            char c = text.charAt(i);
            if (PlainText.isDigit(c) || ChineseNumeral.isPart(c) || c == '首' || c == '每' || c == '前') {
                return true;
            }
        }
        return at < limit && "，。；、".indexOf(text.charAt(at)) >= 0;
    }

    private int readAt(int at) {
        char c = text.charAt(at);
        if (c == '“' || c == '《') {
            return isQuotedAim(at) ? at + 1 : afterName(at, c == '“' ? '”' : '》');
        }
        if (PlainText.isDigit(c)) {
            return isAmongFirst(at) ? numbers.arabicEnd(at) : readArabic(at);
        }
        if (PlainText.isLatin(c)) {
            return afterCode(at);
        }
        Amount rank = ranks.readAt(at);
        if (rank != null) {
            found.add(rank);
            return rank.end();
        }
        if (c >= 'Ⅰ' && c <= 'Ⅴ') {
            return readGrade(at);
        }
        return c == '第' ? afterOrdinal(at) : ChineseNumeral.isPart(c) ? readChinese(at) : at;
    }

    /// 提升到Ⅳ类: a grade of water, when a verb sets it.
    private int readGrade(int at) {
        boolean set = isLevelSet(at);
        boolean grade = at + 1 < limit && text.charAt(at + 1) == '类';
        boolean closed = at + 2 >= limit || "，。；、）以标水".indexOf(text.charAt(at + 2)) >= 0;
        return set && grade && closed && !isShareOfGrade(at + 2)
                ? close(Amount.of(at, at + 2, BigDecimal.valueOf(text.charAt(at) - 'Ⅰ' + 1L), "类", false))
                : at;
    }

    /// 优于Ⅲ类水体比例: the grade says which water is counted.
    private boolean isShareOfGrade(int at) {
        int end = at;
        while (end < limit && "，。；、".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return SHARES.isIn(text, at, end);
    }

    /// “三万亿”目标: a quantity in quotation marks, when it is called an aim.
    private boolean isQuotedAim(int at) {
        int end = ChineseNumeral.endOf(text, at + 1, limit);
        return end > at + 2 && ChineseNumeral.power(text.charAt(end - 1)) >= 10_000 && text.startsWith("”目标", end);
    }

    /// What stands in quotation marks or in a title is a name; its numbers count nothing.
    private int afterName(int at, char close) {
        int end = text.indexOf(close, at, limit);
        return end < 0 || (end - at > LONGEST_NAME && close == '”') ? at : end + 1;
    }

    /// 前1%, 前10个月: a place or a time, no quantity.
    private boolean isAmongFirst(int at) {
        return at > 0 && text.charAt(at - 1) == '前' && (at < 2 || "目以之".indexOf(text.charAt(at - 2)) < 0);
    }

    private int afterCode(int at) {
        int end = at;
        while (end < limit && isOfCode(end)) {
            end++;
        }
        return end;
    }

    /// PM2.5, 5G, S22
    private boolean isOfCode(int at) {
        char c = text.charAt(at);
        boolean point = c == '.' && PlainText.isDigitAt(text, at + 1) && at + 1 < limit;
        return PlainText.isLatin(c) || PlainText.isDigit(c) || point;
    }

    private int afterOrdinal(int at) {
        int end = at + 1;
        while (end < limit && PlainText.isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, ChineseNumeral.endOf(text, at + 1, limit));
    }

    private int readArabic(int at) {
        int digitsEnd = numbers.arabicEnd(at);
        BigDecimal value = numbers.arabic(at, digitsEnd);
        boolean code = digitsEnd < limit
                && PlainText.isLatin(text.charAt(digitsEnd))
                && UnitWords.lengthAt(text, digitsEnd, limit) == 0;
        return code ? afterCode(digitsEnd) : readUnit(at, digitsEnd, value);
    }

    private int readChinese(int at) {
        int end = ChineseNumeral.endOf(text, at, limit);
        int percent = readChineseShare(at, end);
        if (percent > at) {
            return percent;
        }
        int numeralEnd = numbers.chineseEnd(at, end);
        boolean bare = ChineseNumeral.digit(text.charAt(at)) < 0;
        if (bare && text.charAt(at) != '十' && !standsAsNumber(at)) {
            return end;
        }
        BigDecimal value = numeralEnd == at ? BigDecimal.ONE : numbers.number(at, numeralEnd);
        boolean exact = numeralEnd > end;
        boolean counts = value.signum() > 0 && (exact || isCount(value.longValue(), numeralEnd, end));
        return counts ? Math.max(end, readUnit(at, numeralEnd, value)) : Math.max(end, numeralEnd);
    }

    private boolean isCount(long value, int numeralEnd, int end) {
        return !isSmallCount(value, numeralEnd, end) || isSmallRange(end);
    }

    /// 千亿元, 百万户 without a digit are quantities only after a verb that reaches.
    private boolean standsAsNumber(int at) {
        return text.startsWith("上", at - 1) || text.startsWith("新增", at - 2) || Sense.isLevelBefore(text, 0, at);
    }

    /// 三个, 五大, 两种 belong to names and lists.
    private boolean isSmallCount(long value, int numeralEnd, int end) {
        if (numeralEnd < end) {
            return false;
        }
        int unit = UnitWords.lengthAt(text, end, limit);
        String word = text.substring(end, end + unit);
        if (value == 1 && word.equals("个") && UnitWords.magnitudeLength(text, end + 1, limit) > 0) {
            return false;
        }
        boolean place = word.equals("个位次") || (word.equals("位") && !text.startsWith("数", end + 1));
        boolean moved = place && Sense.isChangeBefore(text, 0, end - 1);
        return value > 20 ? word.equals("大") : !COUNTING.contains(word) && !moved;
    }

    /// 一至两个, 三到五所: a range counts however small it is.
    private boolean isSmallRange(int end) {
        int dash = "至到".indexOf(end < limit ? text.charAt(end) : ' ') < 0 ? 0 : 1;
        int second = ChineseNumeral.endOf(text, end + dash, limit);
        return dash > 0 && second > end + dash && UnitWords.lengthAt(text, second, limit) > 0;
    }

    /// 百分之五, 千分之三, 三分之一, 两成.
    private int readChineseShare(int at, int end) {
        int of = end + 2;
        if (of <= limit && text.startsWith("分之", end)) {
            int shareEnd = numbers.numberEnd(of);
            BigDecimal share = numbers.number(of, shareEnd);
            long whole = ChineseNumeral.valueOf(text.substring(at, end));
            if (share.signum() > 0 && whole > 0) {
                BigDecimal percent = NumberScanner.percent(share, whole);
                return close(Amount.of(at, shareEnd, percent, "%", false));
            }
        }
        if (end == at + 1 && end < limit && text.charAt(end) == '成' && ChineseNumeral.digit(text.charAt(at)) > 0) {
            boolean share = end + 1 >= limit || "以左多，。；、".indexOf(text.charAt(end + 1)) >= 0;
            int tenths = ChineseNumeral.digit(text.charAt(at));
            return share ? close(Amount.of(at, end + 1, BigDecimal.valueOf(tenths * 10L), "%", false)) : at;
        }
        return at;
    }

    private int close(Amount amount) {
        found.add(amount);
        return amount.end();
    }

    // ---- After the digits: 多, a magnitude, a unit, a second number

    private int readUnit(int at, int digitsEnd, BigDecimal value) {
        int end = afterMore(afterBlank(digitsEnd));
        int magnitude = UnitWords.magnitudeLength(text, end, limit);
        int afterMagnitude = end + magnitude;
        int unitAt = afterMore(afterMagnitude);
        boolean more = isMore(end - 1) || isMore(unitAt - 1);
        if (magnitude == 0 && text.startsWith("个多百分点", end)) {
            return close(Amount.of(at, end + 5, value, "个百分点", true));
        }
        int range = rangeStart(digitsEnd, end, magnitude);
        if (range > 0) {
            return readRange(at, value, range);
        }
        int unit = UnitWords.lengthAt(text, unitAt, limit);
        if (unit > 0 && magnitude == 0 && text.charAt(unitAt) == '个') {
            int step = readStep(at, value, unitAt + 1);
            if (step > 0) {
                return step;
            }
        }
        if (magnitude + unit == 0 && !standsAlone(at, digitsEnd)) {
            return readRatio(at, digitsEnd, value);
        }
        String words = text.substring(end, afterMagnitude) + text.substring(unitAt, unitAt + unit);
        int rangeWithUnit = unit > 0 || magnitude > 0 ? rangeStart(unitAt + unit, unitAt + unit, 0) : 0;
        if (rangeWithUnit > 0) {
            return readRange(at, value, rangeWithUnit);
        }
        if (isSizeOfName(unitAt + unit) && Sense.REACH.lengthBefore(text, 0, at) == 0) {
            return unitAt + unit;
        }
        int per = perStart(at);
        String rate = per < at && unit > 0 ? words + "/" + text.substring(per + 1, at) : words;
        return keep(Amount.of(unit > 0 ? per : at, unitAt + unit, value, rate, more));
    }

    /// 百亿级的产业链, 万吨级泊位: the size is part of the name, but 达到千亿级 states it.
    private boolean isSizeOfName(int end) {
        boolean named = end + 1 < limit && text.charAt(end) == '级';
        return named && (PlainText.isHan(text.charAt(end + 1)) || text.charAt(end + 1) == '“');
    }

    /// 4个万亿元台阶: steps of that size; the place after it, 0 if it is none.
    private int readStep(int at, BigDecimal steps, int from) {
        int magnitude = UnitWords.magnitudeLength(text, from, limit);
        int unit = from + magnitude < limit && text.charAt(from + magnitude) == '元' ? 1 : 0;
        int end = from + magnitude + unit;
        boolean step = magnitude > 0 && (text.startsWith("台阶", end) || text.startsWith("新台阶", end));
        return step ? close(Amount.of(at, end, steps, text.substring(from, end), false)) : 0;
    }

    private int keep(Amount amount) {
        if (isPer(amount) || "年".equals(amount.unit())) {
            return amount.end();
        }
        return close(amount);
    }

    /// 每万人口, 每3至10万居民: the base of a rate.
    private boolean isPer(Amount amount) {
        return amount.start() > 0 && text.charAt(amount.start() - 1) == '每';
    }

    /// Where 每立方米 begins in front of a number: 每立方米20微克; `at` where it does not stand there.
    private int perStart(int at) {
        int unit = PER_UNITS.lengthBefore(text, 0, at);
        int per = at - unit - 1;
        return unit > 0 && per >= 0 && text.charAt(per) == '每' ? per : at;
    }

    private int afterMore(int at) {
        return at < limit && isMore(at) ? at + 1 : at;
    }

    private boolean isMore(int at) {
        return "多余几".indexOf(text.charAt(at)) >= 0;
    }

    /// A blank between a number and its unit says nothing.
    private int afterBlank(int at) {
        boolean unit = at + 1 < limit
                && text.charAt(at) == ' '
                && (UnitWords.lengthAt(text, at + 1, limit) > 0 || isMore(at + 1));
        return unit ? at + 1 : at;
    }

    private boolean isLevelSet(int at) {
        return text.startsWith("为", at - 1) || Sense.isLevelBefore(text, 0, at);
    }

    /// A number without any unit: a coefficient or an index, when a verb sets its level.
    private boolean standsAlone(int at, int end) {
        boolean level = isLevelSet(at);
        boolean closed = end >= limit || "，。；、）以左\n".indexOf(text.charAt(end)) >= 0;
        return level && closed;
    }

    private int rangeStart(int end, int afterMore, int magnitude) {
        int dash = DASHES.lengthAt(text, afterMore, limit);
        boolean number = magnitude == 0 && end == afterMore && dash > 0 && numbers.numberEnd(end + dash) > end + dash;
        return number ? end + dash : 0;
    }

    private int readRange(int at, BigDecimal low, int secondAt) {
        int secondEnd = numbers.numberEnd(secondAt);
        BigDecimal high = numbers.number(secondAt, secondEnd);
        int magnitude = UnitWords.magnitudeLength(text, secondEnd, limit);
        int unit = UnitWords.lengthAt(text, secondEnd + magnitude, limit);
        if (magnitude + unit == 0 || high.compareTo(low) < 0) {
            return secondEnd;
        }
        int end = secondEnd + magnitude + unit;
        return keep(new Amount(at, end, Amount.Form.RANGE, low, high, text.substring(secondEnd, end), false));
    }

    /// 4.0:37.7:58.3
    private int readRatio(int at, int digitsEnd, BigDecimal value) {
        boolean shares = SHARES.isIn(text, Math.max(0, at - 30), at);
        boolean first =
                digitsEnd < limit && text.charAt(digitsEnd) == ':' && numbers.arabicEnd(digitsEnd + 1) > digitsEnd + 1;
        boolean later = at > 0 && text.charAt(at - 1) == ':' && PlainText.isDigit(text.charAt(Math.max(0, at - 2)));
        return shares && (first || later) ? close(Amount.of(at, digitsEnd, value, "", false)) : digitsEnd;
    }
}
