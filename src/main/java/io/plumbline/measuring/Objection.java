package io.plumbline.measuring;

/// Why a row was not taken (退回原因): the row, the named check, and what may help.
public record Objection(int row, Check check, String message) {

    /// The named checks.
    public enum Check {
        UNKNOWN_INDICATOR,
        UNKNOWN_UNIT,
        UNKNOWN_DEFINITION,
        UNREADABLE_PERIOD,
        UNREADABLE_NUMBER,
        UNREADABLE_WORD,
        UNREADABLE_DAY,
        /// The unit measures something else: % for 亿元.
        WRONG_DIMENSION,
        /// The value has no exact decimal form in the unit of the definition.
        NOT_EXACT
    }
}
