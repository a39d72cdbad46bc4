package io.plumbline.register.breakdown;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;

/// The parts of a target along one axis and in one period, added up, beside the whole (分解合计). `gap` is what the parts
/// lack of the whole, negative where they have more; `holder` is who holds it, empty where nobody does.
public record PartSum(
        Share.Axis axis, ReportingPeriod period, Quantity whole, Quantity parts, Quantity gap, String holder) {

    static PartSum of(Share.Axis axis, ReportingPeriod period, Quantity whole, Quantity parts, String holder) {
        Quantity same = parts.in(whole.unit());
        return new PartSum(axis, period, whole, same, whole.plus(same.negate()), holder);
    }
}
