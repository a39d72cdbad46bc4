package io.plumbline.spreadsheets;

import java.math.BigDecimal;

/// What stands in one cell of a sheet. Text is never taken for a formula.
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Amount(BigDecimal value) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(int value) {
        return new Amount(BigDecimal.valueOf(value));
    }
}
