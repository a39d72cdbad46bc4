package io.plumbline.measuring;

/// Why a row was not taken (退回原因), or was taken with a doubt: the row, the named check, and what may help.
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
        NOT_EXACT,
        /// The same cell and vintage twice in one import.
        TWICE,
        /// Against the year before, the value jumps beyond belief.
        IMPLAUSIBLE_CHANGE,
        /// The parts do not add up to the whole, beyond rounding.
        PARTS_DO_NOT_SUM
    }
}
