package io.plumbline.publishing.pages;

import io.plumbline.measuring.ledgers.LedgerCount;
import io.plumbline.register.ledgers.Ledger;
import java.util.List;
import java.util.Map;

/// The ledgers (台账) that serve a plan, by code.
public record LedgersPage(List<Row> rows) {

    public LedgersPage {
        rows = List.copyOf(rows);
    }

    /// A ledger and how many of its members stand in each stage; under "" those before the first.
    public record Row(Ledger ledger, int members, Map<String, LedgerCount> stages) {}
}
