package io.plumbline.reading.statements;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;

/// Which values satisfy a statement.
enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT,
    EXACTLY;

    Comparison of(Quantity quantity) {
        return switch (this) {
            case AT_LEAST -> new Goalpost.AtLeast(quantity);
            case MORE_THAN -> new Goalpost.MoreThan(quantity);
            case AT_MOST -> new Goalpost.AtMost(quantity);
            case LESS_THAN -> new Goalpost.LessThan(quantity);
            case ABOUT -> new Goalpost.About(quantity);
            case EXACTLY -> new Goalpost.Exactly(quantity);
        };
    }

    /// For a decrease: 下降3%以上 is at most minus 3 %.
    Bound mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case MORE_THAN -> LESS_THAN;
            case AT_MOST -> AT_LEAST;
            case LESS_THAN -> MORE_THAN;
            case ABOUT, EXACTLY -> this;
        };
    }
}
