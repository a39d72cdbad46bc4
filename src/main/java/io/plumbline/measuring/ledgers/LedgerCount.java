package io.plumbline.measuring.ledgers;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.register.ledgers.LedgerMeasure;
import java.util.List;

/// The answer to a [LedgerMeasure] (台账计数): the value, and the numbers of the members and entries that it was counted
/// from. `withoutAmount` tells how many entries of a sum state no amount, so that a low sum shows its cause.
public record LedgerCount(
        LedgerMeasure measure,
        ReportingPeriod period,
        Quantity value,
        List<Long> members,
        List<Long> entries,
        int withoutAmount) {

    public LedgerCount {
        members = List.copyOf(members);
        entries = List.copyOf(entries);
    }
}
