package io.plumbline.measuring;

import io.plumbline.measuring.Objection.Check;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormSheet.Entry;
import io.plumbline.spreadsheets.FormSheet.Field;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The figures that were not taken, as a table with the reason in the cell and beside the row; put right, it is taken
/// in
/// as the first one was.
public final class RefusedFigures {

    private RefusedFigures() {}

    /// From another look at the same rows.
    public static FormSheet of(Iterable<FigureRow> rows, List<Objection> objections) {
        Map<Integer, Objection> byRow = new HashMap<>();
        objections.forEach(objection -> byRow.put(objection.row(), objection));
        List<FormColumn> columns = new ArrayList<>();
        for (FigureColumns column : FigureColumns.values()) {
            columns.add(new FormColumn(column.chinese(), 14, new Entry.Words()));
        }
        columns.add(new FormColumn("退回原因", 50, new Entry.Locked()));
        List<List<Field>> fields = new ArrayList<>();
        for (FigureRow row : rows) {
            Objection objection = byRow.get(row.number());
            if (objection != null) {
                fields.add(fields(row, objection));
            }
        }
        String remarks = "以下 %d 行未收，其余已收。请改正红色格后再次导入。 · These rows were not taken; put the red cells right."
                .formatted(fields.size());
        return new FormSheet("退回", "退回的数据", remarks, columns, fields);
    }

    private static List<Field> fields(FigureRow row, Objection objection) {
        FigureColumns wrong = column(objection.check());
        List<Field> fields = new ArrayList<>();
        for (FigureColumns column : FigureColumns.values()) {
            Field field = Field.of(word(row, column));
            fields.add(column == wrong ? field.returned(objection.message()) : field);
        }
        fields.add(Field.of("第 %d 行：%s".formatted(row.number(), objection.message())));
        return fields;
    }

    private static String word(FigureRow row, FigureColumns column) {
        return switch (column) {
            case INDICATOR -> row.indicator();
            case UNIT -> row.unit();
            case PERIOD -> row.period();
            case VALUE -> row.value();
            case MEASURE -> row.measure();
            case CUMULATION -> row.cumulation();
            case PRICE -> row.price();
            case VINTAGE -> row.vintage();
            case KNOWN_ON -> row.knownOn();
            case SOURCE -> row.source();
            case DEFINITION -> row.definition();
        };
    }

    private static FigureColumns column(Check check) {
        return switch (check) {
            case UNKNOWN_INDICATOR -> FigureColumns.INDICATOR;
            case UNKNOWN_UNIT -> FigureColumns.UNIT;
            case UNKNOWN_DEFINITION -> FigureColumns.DEFINITION;
            case UNREADABLE_PERIOD -> FigureColumns.PERIOD;
            case UNREADABLE_NUMBER -> FigureColumns.VALUE;
            case UNREADABLE_WORD -> FigureColumns.VINTAGE;
            case UNREADABLE_DAY -> FigureColumns.KNOWN_ON;
            case WRONG_DIMENSION -> FigureColumns.MEASURE;
            case NOT_EXACT -> FigureColumns.VALUE;
        };
    }
}
