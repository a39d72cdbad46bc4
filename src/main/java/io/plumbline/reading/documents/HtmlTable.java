package io.plumbline.reading.documents;

import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// A table of a web page laid out on its grid: a cell that reaches down over several rows is empty and marked in those
/// below.
record HtmlTable(Element table) {

    private static final int WIDEST = 200;

    /// Longer text in a cell is set in a table for its looks only.
    private static final int LONGEST_CELL = 1_500;

    /// Whether it holds data: two rows and two columns at least, no table in it, no article.
    static boolean isData(Element table) {
        List<Element> rows = rows(table);
        return table.select("table").size() == 1
                && rows.size() > 1
                && rows.stream().anyMatch(row -> cells(row).size() > 1)
                && table.select("td, th").stream().noneMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    private static List<Element> rows(Element table) {
        return table.select("tr");
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(it -> it.is("td, th")).toList();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int[] left = new int[WIDEST + 1];
        int[] widths = new int[WIDEST + 1];
        for (Element row : rows(table)) {
            Row line = new Row(left, widths);
            cells(row).forEach(line::add);
            line.continueRest();
            if (!line.cells.isEmpty()) {
                lines.add(Line.row(line.words, line.cells));
            }
        }
        return lines;
    }

    /// The row that is being laid out; `left` says for each column how many rows a cell above still reaches down,
    /// `widths` how many columns of it are left.
    private static final class Row {

        private final int[] left;
        private final int[] widths;
        private final List<String> words = new ArrayList<>();
        private final List<GridCell> cells = new ArrayList<>();
        private int column;

        Row(int[] left, int[] widths) {
            this.left = left;
            this.widths = widths;
        }

        void add(Element cell) {
            continueAbove();
            int columns = Math.clamp(number(cell.attr("colspan")), 1, Math.max(1, WIDEST - column));
            int rows = number(cell.attr("rowspan"));
            if (column >= WIDEST) {
                return;
            }
            for (int i = column; i < column + columns; i++) {
                left[i] = Math.max(0, rows - 1);
                widths[i] = column + columns - i;
            }
            put(HtmlText.textOf(cell), columns, false);
        }

        private static int number(String text) {
            return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 1;
        }

        /// Cells from above that stand before the next of this row.
        private void continueAbove() {
            while (column < WIDEST && left[column] > 0) {
                continueOne();
            }
        }

        /// All columns of a cell from above that no cell of this row has taken.
        private void continueOne() {
            int columns = 0;
            while (columns < Math.max(1, widths[column]) && left[column + columns] > 0) {
                left[column + columns++]--;
            }
            put("", columns, true);
        }

        void continueRest() {
            for (int last = WIDEST; last > column; last--) {
                if (left[last - 1] > 0) {
                    while (column < last) {
                        if (left[column] > 0) {
                            continueOne();
                        } else {
                            put("", 1, false);
                        }
                    }
                }
            }
        }

        private void put(String text, int columns, boolean continues) {
            words.add(text);
            cells.add(new GridCell(column, columns, continues));
            column += columns;
        }
    }
}
