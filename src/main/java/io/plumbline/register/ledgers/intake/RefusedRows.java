package io.plumbline.register.ledgers.intake;

import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormSheet.Entry;
import io.plumbline.spreadsheets.FormSheet.Field;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows that were not taken, as the same table with the reason in the cell and beside the row; put right, it is
/// taken
/// in as the first one was.
public final class RefusedRows {

    private RefusedRows() {}

    public static FormSheet of(LedgerTable table, List<RefusedRow> refused) {
        Map<Integer, RefusedRow> byRow =
                refused.stream().collect(Collectors.toMap(RefusedRow::row, Function.identity()));
        List<FormColumn> columns = new ArrayList<>();
        table.headings().forEach(heading -> columns.add(new FormColumn(heading, 18, new Entry.Words())));
        columns.add(new FormColumn(LedgerTable.REASON, 48, new Entry.Locked()));
        List<List<Field>> rows = new ArrayList<>();
        for (LedgerTable.Row row : table.rows()) {
            RefusedRow why = byRow.get(row.number());
            if (why != null) {
                rows.add(fields(table, row, why));
            }
        }
        String remarks = "以下 %d 行未收录，其余已收录。请改正红色格后再次导入。 · These rows were not taken; put the red cells right."
                .formatted(rows.size());
        return new FormSheet("退回", "退回的行", remarks, columns, rows);
    }

    private static List<Field> fields(LedgerTable table, LedgerTable.Row row, RefusedRow why) {
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < table.headings().size(); column++) {
            Field field = Field.of(row.cells().get(column));
            boolean wrong = table.headings().get(column).equals(why.heading());
            fields.add(wrong ? field.returned(why.message()) : field);
        }
        fields.add(Field.of("第 %d 行：%s".formatted(row.number(), why.message())));
        return fields;
    }
}
