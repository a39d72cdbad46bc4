package io.plumbline.measuring;

import io.plumbline.basics.ReportingPeriod;
import java.math.BigDecimal;

/// What is known of one cell of a series at a moment (已知数): the value that was published first, and the one that counts
/// now, both in the unit of the definition. `figure` is the number of the latter; `converted` when it was handed in by
/// another unit, so that its digits are not those of the source.
public record Reported(
        ReportingPeriod period,
        int definition,
        Cumulation cumulation,
        PriceBasis price,
        Vintage vintage,
        BigDecimal first,
        BigDecimal value,
        boolean converted,
        long figure) {

    /// By which share of its first value it was revised; 0 where that was 0.
    public double revision() {
        return first.signum() == 0 ? 0 : value.doubleValue() / first.doubleValue() - 1;
    }

    public boolean isRevised() {
        return first.compareTo(value) != 0;
    }
}
