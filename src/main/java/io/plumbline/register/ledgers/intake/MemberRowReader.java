package io.plumbline.register.ledgers.intake;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.register.ledgers.intake.ColumnRole.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one row as a member and the stages that it entered. The first thing wrong with a row ends it.
final class MemberRowReader {

    private final Ledger ledger;
    private final ColumnMapping mapping;
    private final LocalDate asOf;

    /// `asOf` is the day of a stage that has none of its own.
    MemberRowReader(Ledger ledger, ColumnMapping mapping, LocalDate asOf) {
        this.ledger = ledger;
        this.mapping = mapping;
        this.asOf = asOf;
    }

    /// The entries do not know their member's number yet.
    record MemberRow(Member member, List<StageEntry> entries) {}

    MemberRow read(LedgerTable.Row row) {
        String name = cell(row, Kind.NAME);
        if (name.isEmpty()) {
            throw refusal(row, Kind.NAME, "缺名称 · the name is missing");
        }
        String code = cell(row, Kind.CODE);
        Member member = Member.of(code.isEmpty() ? name : code, name, cell(row, Kind.UNIT), cell(row, Kind.PLACE));
        for (int column = 0; column < mapping.roles().size(); column++) {
            ColumnRole role = mapping.roles().get(column);
            if (role.kind() == Kind.COLUMN) {
                member = member.withColumn(role.detail(), row.cells().get(column));
            }
        }
        return new MemberRow(member, entries(row));
    }

    private List<StageEntry> entries(LedgerTable.Row row) {
        List<StageEntry> entries = new ArrayList<>();
        String stage = cell(row, Kind.STAGE);
        if (!stage.isEmpty()) {
            if (!ledger.hasStage(stage)) {
                throw refusal(row, Kind.STAGE, "台账没有这一阶段 · the ledger has no such stage: " + stage);
            }
            entries.add(entry(row, stage, day(row)));
        }
        for (int column = 0; column < mapping.roles().size(); column++) {
            ColumnRole role = mapping.roles().get(column);
            String words = row.cells().get(column);
            if (role.kind() == Kind.STAGE_DAY && !words.isEmpty()) {
                entries.add(entry(row, role.detail(), day(row, column)));
            }
        }
        return entries;
    }

    private StageEntry entry(LedgerTable.Row row, String stage, LocalDate day) {
        StageEntry entry = StageEntry.of(0, stage, day).withEvidence(cell(row, Kind.EVIDENCE));
        return amount(row).map(entry::withAmount).orElse(entry);
    }

    private LocalDate day(LedgerTable.Row row) {
        int column = mapping.findPlace(Kind.SINCE)
                .orElse(mapping.findPlace(Kind.HAPPENED_ON).orElse(-1));
        return column < 0 || row.cells().get(column).isEmpty() ? asOf : day(row, column);
    }

    private LocalDate day(LedgerTable.Row row, int column) {
        String words = row.cells().get(column);
        return DayWords.find(words)
                .orElseThrow(() -> new Refusal(new RefusedRow(
                        row.number(),
                        mapping.headings().get(column),
                        "日期应形如 2026-03-01 或 2026年3月 · a day reads 2026-03-01: " + words)));
    }

    private Optional<Quantity> amount(LedgerTable.Row row) {
        String words = cell(row, Kind.AMOUNT);
        if (words.isEmpty() || words.matches("[-—/无]+")) {
            return Optional.empty();
        }
        int column = mapping.findPlace(Kind.AMOUNT).orElseThrow();
        String unit = mapping.roles().get(column).detail();
        Quantity amount = AmountWords.find(words, unit.isEmpty() ? ledger.measure() : new Unit(unit))
                .orElseThrow(() -> refusal(row, Kind.AMOUNT, "金额应为数 · an amount must be a number: " + words));
        if (!isExact(amount)) {
            throw refusal(
                    row,
                    Kind.AMOUNT,
                    "不能准确折算为%s · cannot be converted to %s exactly: %s"
                            .formatted(ledger.measure(), ledger.measure(), words));
        }
        return Optional.of(amount);
    }

    private boolean isExact(Quantity amount) {
        try {
            return amount.in(ledger.measure()).isSameAs(amount);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String cell(LedgerTable.Row row, Kind kind) {
        int column = mapping.findPlace(kind).orElse(-1);
        return column < 0 ? "" : row.cells().get(column);
    }

    private Refusal refusal(LedgerTable.Row row, Kind kind, String message) {
        int column = mapping.findPlace(kind).orElse(-1);
        return new Refusal(new RefusedRow(
                row.number(), column < 0 ? "" : mapping.headings().get(column), message));
    }

    /// A row that cannot be taken; ends the reading of that row.
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient RefusedRow row;

        Refusal(RefusedRow row) {
            super(row.message(), null, false, false);
            this.row = row;
        }

        RefusedRow row() {
            return row;
        }
    }
}
