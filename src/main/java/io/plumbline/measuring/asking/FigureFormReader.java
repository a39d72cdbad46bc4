package io.plumbline.measuring.asking;

import io.plumbline.measuring.Figure;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.FigureRow;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.Objection;
import io.plumbline.measuring.Vintage;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Write;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormSheet.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Takes in the sheet of figures of a unit's workbook. What is known already is not written again; a blank says
/// nothing.
final class FigureFormReader {

    private final Write write;
    private final Figures figures;
    private final List<Ask> asks;
    private final Map<String, OrganisationUnit> units;
    private final List<FigureRow> rows = new ArrayList<>();
    private final TreeMap<Integer, Refused> refused = new TreeMap<>();
    private int same;
    private int blank;

    /// Why a row was not taken, and in which column.
    private record Refused(int column, String why) {}

    FigureFormReader(Write write, Figures figures, List<Ask> asks, Map<String, OrganisationUnit> units) {
        this.write = write;
        this.figures = figures;
        this.asks = asks;
        this.units = units;
    }

    /// What became of one sheet.
    record Outcome(FormReceipt.Counts counts, Optional<FormSheet> returned) {}

    Outcome read(List<List<String>> sheet, FigureImport into) {
        for (int at = headingRow(sheet) + 1; at < sheet.size(); at++) {
            read(at + 1, sheet.get(at));
        }
        List<Objection> objections = new ArrayList<>();
        int accepted = into.take(write, rows, objections);
        objections.forEach(
                objection -> refused.put(objection.row(), new Refused(column(objection.check()), objection.message())));
        FormReceipt.Counts counts = new FormReceipt.Counts(accepted, same, blank, 0, 0, refused.size());
        return new Outcome(counts, refused.isEmpty() ? Optional.empty() : Optional.of(returned(sheet)));
    }

    private static int headingRow(List<List<String>> sheet) {
        for (int at = 0; at < sheet.size(); at++) {
            if (!sheet.get(at).isEmpty() && sheet.get(at).getFirst().equals(FormKey.HEADING)) {
                return at;
            }
        }
        throw new IllegalArgumentException("""
                填报表的隐藏列“%s”不见了
                The hidden column %s of the form is gone.
                Maybe columns were deleted; export the form anew.""".formatted(FormKey.HEADING, FormKey.HEADING));
    }

    private void read(int number, List<String> row) {
        String value = cell(row, FigureForm.VALUE).replaceAll("[,，\\s]", "");
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        Optional<FormKey> key = FormKey.find(cell(row, FigureForm.KEY));
        if (key.filter(it -> asks.stream().anyMatch(it::isAskedBy)).isEmpty()) {
            refused.put(number, new Refused(1, "没有向本单位要这一项 · this was not asked of the unit"));
            return;
        }
        if (value.isEmpty()) {
            blank++;
        } else if (isKnown(key.get(), value, cell(row, FigureForm.VINTAGE))) {
            same++;
        } else {
            rows.add(figure(number, key.get(), value, row));
        }
    }

    private boolean isKnown(FormKey key, String value, String vintage) {
        Optional<Figure> known = figures.find(key.cell(), write.recordedAt());
        return known.isPresent()
                && (vintage.isEmpty() ? Vintage.UNSTATED.label() : vintage)
                        .equals(known.get().vintage().label())
                && value.matches("-?\\d{1,40}(\\.\\d{1,30})?")
                && known.get()
                        .findQuantity()
                        .filter(it -> it.value().compareTo(new BigDecimal(value)) == 0)
                        .isPresent();
    }

    private FigureRow figure(int number, FormKey key, String value, List<String> row) {
        String unit = Optional.ofNullable(units.get(key.unit()))
                .map(OrganisationUnit::name)
                .orElse(key.unit());
        String evidence = cell(row, FigureForm.EVIDENCE);
        return new FigureRow(
                number,
                key.indicator(),
                key.place(),
                key.period().code(),
                value.replace("%", ""),
                value.endsWith("%") ? "%" : "",
                key.cumulation().name(),
                key.price().name(),
                cell(row, FigureForm.VINTAGE),
                "",
                "%s《%s》".formatted(unit, evidence),
                "" + key.definition());
    }

    private static int column(Objection.Check check) {
        return switch (check) {
            case UNREADABLE_WORD -> FigureForm.VINTAGE;
            case UNREADABLE_NUMBER, NOT_EXACT, WRONG_DIMENSION -> FigureForm.VALUE;
            case UNKNOWN_INDICATOR, UNKNOWN_UNIT, UNKNOWN_DEFINITION, UNREADABLE_PERIOD, UNREADABLE_DAY -> 1;
        };
    }

    private FormSheet returned(List<List<String>> sheet) {
        List<List<Field>> fields = new ArrayList<>();
        refused.forEach((number, why) -> fields.add(ReturnedRows.fields(
                sheet.get(number - 1), FigureForm.COLUMNS, why.column(), FigureForm.REASON, why.why())));
        return new FormSheet(
                FigureForm.SHEET,
                cell(sheet.getFirst(), 0),
                ReturnedRows.remarks(fields.size()),
                FigureForm.COLUMNS,
                fields);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
