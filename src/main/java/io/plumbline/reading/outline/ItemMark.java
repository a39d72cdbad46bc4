package io.plumbline.reading.outline;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;

/// The mark that an item or heading begins with: 第三章, 一、, （二）, 3., ——, 一是. `level` is -1 where there is none.
record ItemMark(int level, int end) {

    private static final String NUMERALS = "一二三四五六七八九十百0123456789";
    private static final WordList PARTS = WordList.of("编 篇 部分 章 节");

    static ItemMark at(String text, int start, int limit) {
        char first = start < limit ? text.charAt(start) : '\n';
        if (first == '第') {
            int end = numeralEnd(text, start + 1, limit);
            int part = PARTS.lengthAt(text, end, limit);
            return end > start + 1 && part > 0 ? new ItemMark(0, end + part) : none(start);
        }
        if (first == '（' || first == '(') {
            int end = numeralEnd(text, start + 1, limit);
            boolean closed = end > start + 1 && end < limit && (text.charAt(end) == '）' || text.charAt(end) == ')');
            return closed ? new ItemMark(2, end + 1) : none(start);
        }
        if (text.startsWith("——", start)) {
            return new ItemMark(4, start + 2);
        }
        if (first >= '①' && first <= '⑳') {
            return new ItemMark(4, start + 1);
        }
        return numbered(text, start, limit);
    }

    private static ItemMark numbered(String text, int start, int limit) {
        int end = numeralEnd(text, start, limit);
        if (end == start || end >= limit || end > start + 4) {
            return none(start);
        }
        boolean arabic = PlainText.isDigitAt(text, start);
        char next = text.charAt(end);
        boolean decimal = arabic && end + 1 < limit && PlainText.isDigitAt(text, end + 1);
        if (next == '、') {
            return new ItemMark(arabic ? 3 : 1, end + 1);
        }
        if (next == '.' && !decimal) {
            return new ItemMark(3, end + 1);
        }
        return !arabic && next == '是' ? new ItemMark(4, end + 1) : none(start);
    }

    private static int numeralEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static ItemMark none(int start) {
        return new ItemMark(-1, start);
    }
}
