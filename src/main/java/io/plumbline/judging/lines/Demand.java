package io.plumbline.judging.lines;

import io.plumbline.measuring.PriceBasis;

/// Which figures a goalpost can be held against.
public enum Demand {
    /// Values of whole years, or of shorter periods where they are levels: a quarter's sum is not held against a
    /// year's.
    LEVEL,
    /// As [#LEVEL], of comparable prices: growth counts without the change of prices.
    GROWTH,
    /// Values of any period, to be added up.
    SUM,
    /// Growth rates of whole years, to be chained.
    RATES;

    boolean takes(PriceBasis price) {
        return switch (this) {
            case LEVEL, SUM -> price != PriceBasis.CONSTANT;
            case GROWTH, RATES -> price != PriceBasis.CURRENT;
        };
    }
}
