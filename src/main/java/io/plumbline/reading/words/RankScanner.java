package io.plumbline.reading.words;

import org.jspecify.annotations.Nullable;

/// Places in an order: 全国第三, 居首位, 前十, and times of a base: 翻一番.
final class RankScanner {

    private static final WordList CONTEXT = WordList.of("居 列 至");
    private static final WordList ORDERING = WordList.of("居 排名 成为");
    private static final WordList CLOSING = WordList.of("和 ， 。 ； 、 ） ！ ： \n 位 名 的 （ 大");
    private static final WordList FIRST = WordList.of("首位 榜首");
    private static final WordList PLACES_UNITS = WordList.of("位 名 强 列 ，");
    private static final WordList UNITS = WordList.of("单位 部门 牵头");
    private static final int MOST_DOUBLINGS = 9;

    private final String text;
    private final int limit;

    RankScanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    @Nullable
    Amount readAt(int at) {
        return switch (text.charAt(at)) {
            case '第' -> place(at);
            case '首', '榜' -> first(at);
            case '前' -> top(at);
            case '翻', '倍' -> times(at);
            default -> null;
        };
    }

    private @Nullable Amount place(int at) {
        int end = numberEnd(at + 1);
        long value = number(at + 1, end);
        boolean closed = end >= limit || CLOSING.lengthAt(text, end, limit) > 0 || isFirstOfCities(at, end);
        boolean counts = closed && value > 0 && isOrdered(at) && !isOfUnit(end);
        int unit = end < limit && (text.charAt(end) == '位' || text.charAt(end) == '名') ? 1 : 0;
        return counts ? Amount.of(at, end + unit, Amount.Form.RANK, value, "位") : null;
    }

    /// 排第一位的单位牵头: the place in a list, which says who leads.
    private boolean isOfUnit(int end) {
        int of = text.startsWith("位的", end) ? end + 2 : text.startsWith("的", end) ? end + 1 : limit;
        return UNITS.indexIn(text, of, Math.min(limit, of + 6)) >= 0;
    }

    private int numberEnd(int at) {
        int end = at;
        while (end < limit && PlainText.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at ? end : ChineseNumeral.endOf(text, at, limit);
    }

    /// The number between the two places, 0 if there is none of up to four characters.
    private long number(int start, int end) {
        if (end == start || end > start + 4) {
            return 0;
        }
        String digits = text.substring(start, end);
        return PlainText.isDigit(digits.charAt(0)) ? Long.parseLong(digits) : ChineseNumeral.valueOf(digits);
    }

    /// 第一城, 第一港, 第一大省: a title that is a rank.
    private boolean isFirstOfCities(int at, int end) {
        return text.startsWith("一", at + 1) && end < limit && "城省港市县区".indexOf(text.charAt(end)) >= 0;
    }

    /// A verb of order or a field of comparison stands in front: 居长江港口首位, 全国第三.
    private boolean isOrdered(int at) {
        int from = Math.max(0, at - 6);
        if (CONTEXT.lengthBefore(text, from, at) > 0
                || Sense.REACH.lengthBefore(text, from, at) > 0
                || RankScopes.NAMES.lengthBefore(text, from, at) > 0) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 14) && "，、；。：\n".indexOf(text.charAt(i)) < 0; i--) {
            if (ORDERING.lengthBefore(text, Math.max(0, i - 3), i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Amount first(int at) {
        int length = FIRST.lengthAt(text, at, limit);
        return length > 0 && isOrdered(at) ? Amount.of(at, at + length, Amount.Form.RANK, 1, "位") : null;
    }

    private @Nullable Amount top(int at) {
        int end = numberEnd(at + 1);
        long value = number(at + 1, end);
        int unit = PLACES_UNITS.lengthAt(text, end, limit);
        boolean closed = end >= limit || unit > 0 || "。；、）".indexOf(text.charAt(end)) >= 0;
        int counted = unit > 0 && text.charAt(end) != '，' ? unit : 0;
        return closed && value > 0 ? Amount.of(at, end + counted, Amount.Form.TOP, value, "位") : null;
    }

    /// 翻番, 翻三番, 倍增.
    private @Nullable Amount times(int at) {
        int doublings = text.startsWith("倍增", at) || text.startsWith("翻番", at) ? 1 : doublings(at);
        int length = text.startsWith("倍增", at) || text.startsWith("翻番", at) ? 2 : 3;
        boolean closed = at + length >= limit
                || !PlainText.isHan(text.charAt(at + length))
                || "以左".indexOf(text.charAt(at + length)) >= 0;
        if (doublings == 0 || !closed) {
            return null;
        }
        return Amount.of(at, at + length, Amount.Form.MULTIPLE, 1L << doublings, "倍");
    }

    /// How often 翻三番 doubles, 0 if it is none.
    private int doublings(int at) {
        if (at + 2 >= limit || text.charAt(at) != '翻' || text.charAt(at + 2) != '番') {
            return 0;
        }
        char c = text.charAt(at + 1);
        int times = PlainText.isDigit(c) ? c - '0' : ChineseNumeral.digit(c);
        return times >= 1 && times <= MOST_DOUBLINGS ? times : 0;
    }
}
