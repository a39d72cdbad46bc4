package io.plumbline.measuring.asking;

import io.plumbline.database.Database;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Receipt;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.intake.LedgerImport;
import io.plumbline.spreadsheets.FormSheet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes a unit's workbook back: one import, one transaction, one receipt. Good rows go in, bad ones come back as the
/// same
/// workbook with the reason in the cell.
public final class FormImport {

    private final Journal journal;
    private final Asks asks;
    private final Figures figures;
    private final Units units;
    private final Ledgers ledgers;
    private final FigureImport figureImport;
    private final LedgerImport ledgerImport;

    public FormImport(Database database, Journal journal) {
        this.journal = journal;
        this.asks = new Asks(database);
        this.figures = new Figures(database);
        this.units = new Units(database);
        this.ledgers = new Ledgers(database);
        this.figureImport = new FigureImport(database, journal);
        this.ledgerImport = new LedgerImport(database, journal);
    }

    /// Whether sheets with these names are a unit's workbook.
    public static boolean isForm(Map<String, List<List<String>>> workbook) {
        return workbook.keySet().stream().anyMatch(FormImport::isFormSheet);
    }

    private static boolean isFormSheet(String name) {
        return name.equals(FigureForm.SHEET) || name.startsWith(LedgerForms.SHEET);
    }

    /// The sheets by their names; those that are no forms are left alone.
    public FormReceipt run(Occasion occasion, Map<String, List<List<String>>> workbook) {
        List<FormSheet> returned = new ArrayList<>();
        Receipt receipt = journal.write(occasion, write -> {
            FormReceipt.Counts counts = new FormReceipt.Counts(0, 0, 0, 0, 0, 0);
            for (Map.Entry<String, List<List<String>>> sheet : workbook.entrySet()) {
                if (isFormSheet(sheet.getKey())) {
                    FigureFormReader.Outcome outcome = read(write, sheet.getKey(), sheet.getValue());
                    counts = counts.plus(outcome.counts());
                    outcome.returned().ifPresent(returned::add);
                }
            }
            return counts.toString();
        });
        return new FormReceipt(receipt, FormReceipt.Counts.parse(receipt.answer()), returned);
    }

    private FigureFormReader.Outcome read(Write write, String name, List<List<String>> sheet) {
        List<Ask> asked = asks.list(write.recordedAt());
        if (name.equals(FigureForm.SHEET)) {
            Map<String, OrganisationUnit> byCode = units.list(write.recordedAt()).stream()
                    .collect(Collectors.toMap(OrganisationUnit::code, Function.identity()));
            return new FigureFormReader(write, figures, asked, byCode).read(sheet, figureImport);
        }
        Ledger ledger = ledgers.get(name.substring(LedgerForms.SHEET.length()), write.recordedAt());
        LocalDate day = LocalDate.ofInstant(write.recordedAt(), ZoneOffset.ofHours(8));
        Subject.OfLedger subject = asked.stream()
                .map(Ask::subject)
                .filter(Subject.OfLedger.class::isInstance)
                .map(Subject.OfLedger.class::cast)
                .filter(it -> it.ledger().equals(ledger.code()) && LedgerFormReader.fits(ledger, it, sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("""
                        台账表 %s 的表头与所要的列不符
                        The headings of the sheet %s are not what is asked.
                        Maybe columns were deleted, or more are asked now; export the form anew.""".formatted(name, name)));
        return new LedgerFormReader(write, ledgerImport, day).read(ledger, subject, sheet);
    }
}
