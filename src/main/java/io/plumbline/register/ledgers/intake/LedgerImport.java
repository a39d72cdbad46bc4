package io.plumbline.register.ledgers.intake;

import io.plumbline.database.Database;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Receipt;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a table into a ledger: one import, one transaction, one receipt. Good rows stand, bad rows come back with the
/// reason. The same table taken twice changes nothing the second time.
public final class LedgerImport {

    private final Journal journal;
    private final Ledgers ledgers;
    private final ColumnMappingStore mappings;
    private final Units units;

    public LedgerImport(Database database, Journal journal) {
        this.journal = journal;
        this.ledgers = new Ledgers(database);
        this.mappings = new ColumnMappingStore(database.jdbc());
        this.units = new Units(database);
    }

    /// What a person confirmed before for the same headings.
    public Optional<ColumnMapping> findMapping(Ledger ledger, LedgerTable table, Instant knownAt) {
        return mappings.find(ledger.id(), table.headings(), knownAt);
    }

    /// What the columns seem to mean; a person confirms it.
    public ColumnMapping proposeMapping(Ledger ledger, LedgerTable table, Instant knownAt) {
        Set<String> places = new HashSet<>();
        units.list(knownAt).stream()
                .filter(unit -> unit.kind().matches("市|区|县|城区|功能区|省|街道"))
                .forEach(unit -> {
                    places.add(unit.name());
                    places.addAll(unit.aliases());
                });
        return new ColumnProposer(ledger, table, places::contains).propose();
    }

    /// Remembers the mapping for the same headings and adds the columns that the ledger lacks.
    public Ledger confirm(Write write, Ledger ledger, ColumnMapping mapping) {
        Ledger wide = mapping.widened(ledger);
        Ledger kept = wide.equals(ledger) ? ledger : ledgers.put(write, wide);
        mappings.add(write, kept.id(), mapping);
        return kept;
    }

    /// `asOf` is the day of a stage where the table states none. The mapping must have been confirmed for the ledger.
    public LedgerReceipt run(Occasion occasion, String ledger, LedgerTable table, LocalDate asOf) {
        List<Taken> taken = new ArrayList<>();
        Receipt receipt = journal.write(occasion, write -> {
            Ledger into = ledgers.get(ledger, write.recordedAt());
            ColumnMapping mapping = findMapping(into, table, write.recordedAt())
                    .orElseThrow(() -> new IllegalArgumentException("""
                            这种表头还没有确认过列的含义：%s
                            Nobody confirmed yet what these columns mean: %s.
                            Maybe confirm the proposal first.""".formatted(table.headings(), table.headings())));
            taken.add(take(write, into, mapping, table, asOf));
            return taken.getFirst().counts().toString();
        });
        LedgerReceipt.Counts counts = LedgerReceipt.Counts.parse(receipt.answer());
        return taken.isEmpty()
                ? new LedgerReceipt(receipt, counts, List.of(), List.of())
                : new LedgerReceipt(
                        receipt,
                        counts,
                        taken.getFirst().refused(),
                        taken.getFirst().absent());
    }

    /// What became of the rows of one table, within a write that may take more.
    public record Taken(LedgerReceipt.Counts counts, List<RefusedRow> refused, List<Member> absent) {

        public Taken {
            refused = List.copyOf(refused);
            absent = List.copyOf(absent);
        }
    }

    /// Within a write that takes more than this table in.
    public Taken take(Write write, Ledger into, ColumnMapping mapping, LedgerTable table, LocalDate asOf) {
        MemberKeeper keeper = new MemberKeeper(write, ledgers, into, mapping);
        MemberRowReader reader = new MemberRowReader(into, mapping, asOf);
        List<RefusedRow> refused = new ArrayList<>();
        for (LedgerTable.Row row : table.rows()) {
            try {
                MemberRowReader.MemberRow read = reader.read(row);
                if (keeper.isTwice(read.member())) {
                    throw new MemberRowReader.Refusal(new RefusedRow(
                            row.number(),
                            "",
                            "前面已有同名同号的一行 · a row above has this name or code: "
                                    + read.member().code()));
                }
                keeper.keep(read);
            } catch (MemberRowReader.Refusal e) {
                refused.add(e.row());
            }
        }
        return new Taken(keeper.counts(refused.size()), refused, keeper.absent());
    }
}
