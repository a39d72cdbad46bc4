package io.plumbline.register.breakdown;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import java.math.BigDecimal;
import java.util.List;

/// The parts of targets as rows of a table, one part each.
final class ShareTable {

    static final List<Column> COLUMNS = List.of(
            Column.centred("承诺编号", 12),
            Column.centred("报告期", 14),
            Column.centred("地区", 14),
            Column.left("责任单位", 24),
            Column.centred("分解值", 14),
            Column.centred("计量单位", 12),
            Column.centred("基期年", 10),
            Column.centred("承接编号", 12));

    private ShareTable() {}

    static List<Cell> cells(Share share) {
        return List.of(
                Cell.of("" + share.commitment()),
                Cell.of(share.period().code()),
                Cell.of(share.place()),
                Cell.of(share.unit()),
                new Cell.Amount(share.value().value()),
                Cell.of(share.value().unit().text()),
                Cell.of(share.baseYear() == 0 ? "" : "" + share.baseYear()),
                Cell.of(share.takenUpBy() == 0 ? "" : "" + share.takenUpBy()));
    }

    /// A row that was read; a part whose value is `given back` is nobody's any more.
    record ReadShare(Share share, boolean givenBack) {}

    /// @throws IllegalArgumentException that says what is wrong with the row
    static ReadShare read(List<String> row) {
        String value = cell(row, 4);
        Share share = new Share(
                0,
                number(row, 0),
                ReportingPeriod.parse(cell(row, 1)),
                cell(row, 2),
                cell(row, 3),
                new Quantity(value.isEmpty() ? BigDecimal.ZERO : decimal(value), new Unit(cell(row, 5))),
                (int) number(row, 6),
                number(row, 7));
        if (share.commitment() == 0) {
            throw new IllegalArgumentException("缺承诺编号 · the number of the commitment is missing");
        }
        return new ReadShare(share, value.isEmpty());
    }

    private static long number(List<String> row, int column) {
        String words = cell(row, column);
        if (!words.matches("\\d{0,18}")) {
            throw new IllegalArgumentException("%s应为整数 · must be a whole number: %s"
                    .formatted(COLUMNS.get(column).heading(), words));
        }
        return words.isEmpty() ? 0 : Long.parseLong(words);
    }

    private static BigDecimal decimal(String words) {
        if (!words.matches("-?\\d{1,30}(\\.\\d{1,20})?")) {
            throw new IllegalArgumentException("分解值应为数 · the value must be a number: " + words);
        }
        return new BigDecimal(words);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
