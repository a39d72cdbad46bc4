package io.plumbline.measuring.asking;

import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.FormSheet.Entry;
import io.plumbline.spreadsheets.FormSheet.Field;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Rows of a form as they came, with the reason in the cell and in the last column.
final class ReturnedRows {

    private ReturnedRows() {}

    static List<Field> fields(List<String> row, List<FormColumn> columns, int wrong, int reason, String why) {
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String text = column == reason ? why : column < row.size() ? row.get(column) : "";
            Field field = new Field(content(text, columns.get(column).entry()), "");
            fields.add(column == wrong ? field.returned(why) : field);
        }
        return fields;
    }

    /// A number stays a number, so that the cell takes it.
    private static Cell content(String text, Entry entry) {
        return entry instanceof Entry.Numeric && text.matches("-?\\d{1,15}(\\.\\d{1,15})?")
                ? new Cell.Amount(new BigDecimal(text))
                : Cell.of(text);
    }

    static String remarks(int rows) {
        return "以下 %d 行未收，其余已收。请改正红色格后再次导入。 · These %d rows were not taken; put the red cells right."
                .formatted(rows, rows);
    }
}
