package io.plumbline.reading.words;

import java.math.BigDecimal;

/// A quantity as a text states it, `start` included, `end` excluded: 1.5万个, 50至55架, 第3位, 翻一番. `low` and `high`
/// differ only in a range; `unit` is written as in the text, magnitude included, empty for a bare ratio.
public record Amount(int start, int end, Form form, BigDecimal low, BigDecimal high, String unit, boolean andMore) {

    public enum Form {
        QUANTITY,
        RANGE,
        /// A place in an order: 第一, 首位.
        RANK,
        /// One of the first places: 前十, 前20位.
        TOP,
        /// So many times: 翻一番.
        MULTIPLE
    }

    static Amount of(int start, int end, BigDecimal value, String unit, boolean andMore) {
        return new Amount(start, end, Form.QUANTITY, value, value, unit, andMore);
    }

    static Amount of(int start, int end, Form form, long value, String unit) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Amount(start, end, form, number, number, unit, false);
    }

    Amount withUnit(String newUnit) {
        return new Amount(start, end, form, low, high, newUnit, andMore);
    }

    public boolean isPercentage() {
        return unit.equals("%") || unit.equals("‰");
    }

    public boolean isPoints() {
        return unit.endsWith("百分点");
    }

    public boolean isOrdinal() {
        return form == Form.RANK || form == Form.TOP;
    }
}
