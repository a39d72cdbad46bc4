package io.plumbline.measuring.ledgers;

import io.plumbline.basics.Quantity;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import io.plumbline.spreadsheets.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A ledger as a sheet to file, print, and take in again: one row for each member, where it stands on that day.
public final class LedgerSheets {

    private LedgerSheets() {}

    /// `fictional` when the rows are invented (演示数据), which the sheet then says.
    public static Sheet of(LedgerBook book, LocalDate day, boolean fictional) {
        Ledger ledger = book.ledger();
        List<Column> columns = new ArrayList<>(List.of(
                Column.centred("序号", 8),
                Column.left("成员编号", 16),
                Column.left("名称", 32),
                Column.left("责任单位", 18),
                Column.centred("地点", 14),
                Column.centred("当前阶段", 12),
                Column.centred("进入时间", 13),
                Column.centred("金额（%s）".formatted(ledger.measure()), 14),
                Column.left("佐证材料", 24)));
        ledger.columns().forEach(column -> columns.add(Column.left(column, 18)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Member member : book.members()) {
            rows.add(row(book, member, day, rows.size() + 1));
        }
        String mark = fictional ? Sheet.FICTIONAL : "";
        String remarks = mark + "截至 %s，共 %d 个。%s".formatted(day, rows.size(), ledger.purpose());
        return new Sheet("台账", ledger.name(), remarks, columns, rows);
    }

    private static List<Cell> row(LedgerBook book, Member member, LocalDate day, int number) {
        Optional<StageEntry> standing = book.findStanding(member.id(), day);
        Optional<Quantity> amount = standing.flatMap(StageEntry::findAmount)
                .map(quantity -> quantity.in(book.ledger().measure()));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(number),
                Cell.of(member.code()),
                Cell.of(member.name()),
                Cell.of(member.unit()),
                Cell.of(member.place()),
                Cell.of(standing.map(StageEntry::stage).orElse("")),
                Cell.of(standing.map(entry -> entry.on().toString()).orElse("")),
                amount.<Cell>map(quantity -> new Cell.Amount(quantity.value())).orElse(Cell.of("")),
                Cell.of(standing.map(StageEntry::evidence).orElse(""))));
        book.ledger()
                .columns()
                .forEach(column -> cells.add(Cell.of(member.columns().getOrDefault(column, ""))));
        return cells;
    }
}
