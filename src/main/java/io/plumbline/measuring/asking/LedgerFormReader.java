package io.plumbline.measuring.asking;

import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.intake.ColumnMapping;
import io.plumbline.register.ledgers.intake.LedgerImport;
import io.plumbline.register.ledgers.intake.LedgerReceipt;
import io.plumbline.register.ledgers.intake.LedgerTable;
import io.plumbline.register.ledgers.intake.RefusedRow;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormSheet.Field;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes in a sheet on which a unit keeps its members of a ledger.
final class LedgerFormReader {

    private static final int FIRST_OPEN = 2;

    private final Write write;
    private final LedgerImport into;
    private final LocalDate day;

    LedgerFormReader(Write write, LedgerImport into, LocalDate day) {
        this.write = write;
        this.into = into;
        this.day = day;
    }

    FigureFormReader.Outcome read(Ledger ledger, Subject.OfLedger asked, List<List<String>> sheet) {
        ColumnMapping mapping = LedgerForms.mapping(ledger, asked);
        int heading = headingRow(sheet, mapping);
        List<LedgerTable.Row> rows = new ArrayList<>();
        for (int at = heading + 1; at < sheet.size(); at++) {
            List<String> cells = cells(sheet.get(at), mapping.headings().size());
            if (cells.stream().skip(FIRST_OPEN).anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new LedgerTable.Row(at + 1, cells));
            }
        }
        LedgerTable table = new LedgerTable("", mapping.headings(), rows, List.of());
        LedgerImport.Taken taken = into.take(write, ledger, mapping, table, day);
        LedgerReceipt.Counts counts = taken.counts();
        int written = rows.size() - counts.refused() - unchanged(counts);
        return new FigureFormReader.Outcome(
                new FormReceipt.Counts(0, 0, 0, written, unchanged(counts), counts.refused()),
                taken.refused().isEmpty()
                        ? Optional.empty()
                        : Optional.of(returned(ledger, asked, sheet, taken.refused())));
    }

    /// Members of which neither a column nor a stage changed.
    private static int unchanged(LedgerReceipt.Counts counts) {
        return Math.max(0, counts.same() - counts.entered() - counts.corrected());
    }

    /// Whether the sheet asks for just these columns.
    static boolean fits(Ledger ledger, Subject.OfLedger asked, List<List<String>> sheet) {
        return headingRow(sheet, LedgerForms.mapping(ledger, asked)) >= 0;
    }

    /// -1 where there is none.
    private static int headingRow(List<List<String>> sheet, ColumnMapping mapping) {
        for (int at = 0; at < sheet.size(); at++) {
            if (isHeading(sheet.get(at), mapping.headings())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isHeading(List<String> row, List<String> headings) {
        return cells(row, headings.size()).equals(headings)
                && row.size() > headings.size()
                && row.get(headings.size()).strip().equals(LedgerForms.REASON);
    }

    private static List<String> cells(List<String> row, int count) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            cells.add(column < row.size() ? row.get(column).strip() : "");
        }
        return cells;
    }

    private static FormSheet returned(
            Ledger ledger, Subject.OfLedger asked, List<List<String>> sheet, List<RefusedRow> refused) {
        List<FormColumn> columns = LedgerForms.columns(ledger, asked);
        List<String> headings = columns.stream().map(FormColumn::heading).toList();
        List<List<Field>> fields = new ArrayList<>();
        for (RefusedRow row : refused) {
            int wrong = row.heading().isEmpty() ? FIRST_OPEN : headings.indexOf(row.heading());
            fields.add(
                    ReturnedRows.fields(sheet.get(row.row() - 1), columns, wrong, columns.size() - 1, row.message()));
        }
        return new FormSheet(
                LedgerForms.SHEET + ledger.code(), ledger.name(), ReturnedRows.remarks(fields.size()), columns, fields);
    }
}
