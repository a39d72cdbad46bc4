package io.plumbline.measuring.asking;

import io.plumbline.basics.Quantity;
import io.plumbline.database.Database;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.measuring.ledgers.LedgerBook;
import io.plumbline.measuring.ledgers.LedgerFigures;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.register.ledgers.intake.ColumnMapping;
import io.plumbline.register.ledgers.intake.ColumnRole;
import io.plumbline.register.ledgers.intake.ColumnRole.Kind;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormSheet.Entry;
import io.plumbline.spreadsheets.FormSheet.Field;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet on which a unit keeps its members of a ledger: where each stands, the columns that are asked, and some
/// empty
/// rows for new members.
final class LedgerForms {

    /// Before the code of the ledger in the name of its sheet.
    static final String SHEET = "台账-";

    static final String REASON = "退回原因";
    private static final int EMPTY_ROWS = 10;

    private final LedgerFigures ledgers;

    LedgerForms(Database database) {
        this.ledgers = new LedgerFigures(database);
    }

    FormSheet of(Ask ask, Subject.OfLedger asked, LocalDate day, Instant knownAt) {
        LedgerBook book = ledgers.open(asked.ledger(), knownAt);
        List<List<Field>> rows = new ArrayList<>();
        for (Member member :
                book.membersOf(LedgerMeasure.reached(asked.ledger(), "").ofUnit(ask.unit()))) {
            rows.add(row(book, member, asked, day));
        }
        List<FormColumn> columns = columns(book.ledger(), asked);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            List<Field> empty = new ArrayList<>(List.of(Field.of(ask.unit())));
            columns.stream().skip(1).forEach(column -> empty.add(Field.of("")));
            rows.add(empty);
        }
        String remarks = "现有 %d 个，核对所处阶段；新的填在后面空行。%s".formatted(rows.size() - EMPTY_ROWS, ask.notes());
        return new FormSheet(SHEET + asked.ledger(), book.ledger().name(), remarks, columns, rows);
    }

    static List<FormColumn> columns(Ledger ledger, Subject.OfLedger asked) {
        List<String> stages = ledger.stages().stream().map(Ledger.Stage::name).toList();
        List<FormColumn> columns = new ArrayList<>(List.of(
                new FormColumn("责任单位", 10, new Entry.Hidden()),
                new FormColumn("成员编号", 10, new Entry.Hidden()),
                new FormColumn("名称", 30, new Entry.Words()),
                new FormColumn("地点", 14, new Entry.Words()),
                new FormColumn("当前阶段", 12, new Entry.Choice(stages)),
                new FormColumn("进入时间", 14, new Entry.Words()),
                new FormColumn("金额（%s）".formatted(ledger.measure()), 12, new Entry.Numeric()),
                new FormColumn("佐证材料", 22, new Entry.Words())));
        asked.columns().forEach(column -> columns.add(new FormColumn(column, 18, new Entry.Words())));
        columns.add(new FormColumn(REASON, 30, new Entry.Locked()));
        return columns;
    }

    /// What its columns mean, the reason left out.
    static ColumnMapping mapping(Ledger ledger, Subject.OfLedger asked) {
        List<ColumnRole> roles = new ArrayList<>(List.of(
                ColumnRole.of(Kind.UNIT),
                ColumnRole.of(Kind.CODE),
                ColumnRole.of(Kind.NAME),
                ColumnRole.of(Kind.PLACE),
                ColumnRole.of(Kind.STAGE),
                ColumnRole.of(Kind.SINCE),
                new ColumnRole(Kind.AMOUNT, ledger.measure().text()),
                ColumnRole.of(Kind.EVIDENCE)));
        asked.columns().forEach(column -> roles.add(new ColumnRole(Kind.COLUMN, column)));
        List<String> headings = columns(ledger, asked).stream()
                .map(FormColumn::heading)
                .limit(roles.size())
                .toList();
        return new ColumnMapping(headings, roles);
    }

    private static List<Field> row(LedgerBook book, Member member, Subject.OfLedger asked, LocalDate day) {
        Optional<StageEntry> standing = book.findStanding(member.id(), day);
        Optional<Quantity> amount = standing.flatMap(StageEntry::findAmount)
                .map(quantity -> quantity.in(book.ledger().measure()));
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(member.unit()),
                Field.of(member.code()),
                Field.of(member.name()),
                Field.of(member.place()),
                Field.of(standing.map(StageEntry::stage).orElse("")),
                Field.of(standing.map(entry -> entry.on().toString()).orElse("")),
                amount.map(quantity -> new Field(new Cell.Amount(quantity.value()), ""))
                        .orElse(Field.of("")),
                Field.of(standing.map(StageEntry::evidence).orElse(""))));
        asked.columns().forEach(column -> fields.add(Field.of(member.columns().getOrDefault(column, ""))));
        fields.add(Field.of(""));
        return fields;
    }
}
