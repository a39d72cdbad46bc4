package io.plumbline.demo;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ledgers of an example: what they are, and their members with the stages these went through, one row for each
/// stage.
final class LedgerTables {

    private final Books books;
    private final Write write;
    private final Map<String, Ledger> ledgers = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();

    LedgerTables(Books books, Write write) {
        this.books = books;
        this.write = write;
    }

    void put(long plan, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            Ledger ledger = Ledger.of(
                            row.text("code"), row.text("name"), row.text("purpose"), new Unit(row.text("measure")))
                    .ofPlan(plan)
                    .withColumns(row.list("columns").toArray(String[]::new))
                    .withStages(row.list("stages").toArray(String[]::new));
            for (String leaving : row.list("leaving")) {
                ledger = ledger.withLeaving(leaving);
            }
            ledgers.put(row.text("code"), books.ledgers.put(write, ledger));
        }
    }

    void fill(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            Ledger ledger = ledger(row.text("ledger"));
            Member member = members.computeIfAbsent(
                    row.text("ledger") + row.text("code"), key -> books.ledgers.put(write, ledger, member(row)));
            if (row.has("stage")) {
                books.ledgers.enter(write, ledger, entry(ledger, member, row));
            }
        }
    }

    private Ledger ledger(String code) {
        return ledgers.computeIfAbsent(code, key -> books.ledgers.get(key, write.recordedAt()));
    }

    private static Member member(Table.Row row) {
        Member member = Member.of(row.text("code"), row.text("name"), row.text("unit"), row.text("place"));
        for (String column : row.list("columns")) {
            String[] parts = column.split("=", 2);
            member = member.withColumn(parts[0], parts[1]);
        }
        return member;
    }

    private static StageEntry entry(Ledger ledger, Member member, Table.Row row) {
        StageEntry entry = StageEntry.of(member.id(), row.text("stage"), LocalDate.parse(row.text("on")))
                .withEvidence(row.text("evidence"));
        return row.has("amount")
                ? entry.withAmount(new Quantity(new BigDecimal(row.text("amount")), ledger.measure()))
                : entry;
    }
}
