package io.plumbline.spreadsheets;

import java.util.List;

/// One sheet of a workbook as it is filed: its name on the tab, a title and a line of remarks above the table, the
/// columns, and the rows with a cell for each of them.
public record Sheet(String name, String title, String remarks, List<Column> columns, List<List<Cell>> rows) {

    /// What the remarks of a table of invented data begin with (演示数据).
    public static final String FICTIONAL = "演示数据，不代表任何真实规划。 ";

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of sheet %s has %d cells for %d columns.".formatted(name, row.size(), columns.size()));
            }
        }
    }
}
