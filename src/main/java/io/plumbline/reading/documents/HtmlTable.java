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
        for (Element row : rows(table)) {
            Row line = new Row(left);
            cells(row).forEach(line::add);
            line.continueRest();
            if (!line.cells.isEmpty()) {
                lines.add(Line.row(line.words, line.cells));
            }
        }
        return lines;
    }

    /// The row that is being laid out; `left` says for each column how many rows a cell above still reaches down.
    private static final class Row {

        private final int[] left;
        private final List<String> words = new ArrayList<>();
        private final List<GridCell> cells = new ArrayList<>();
        private int column;

        Row(int[] left) {
            this.left = left;
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
            }
            put(HtmlText.textOf(cell), columns, false);
        }

        private static int number(String text) {
            return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 1;
        }

        /// Cells from above that stand before the next of this row.
        private void continueAbove() {
            while (column < WIDEST && left[column] > 0) {
                left[column]--;
                put("", 1, true);
            }
        }

        void continueRest() {
            for (int last = WIDEST; last > column; last--) {
                if (left[last - 1] > 0) {
                    while (column < last) {
                        boolean continues = left[column] > 0;
                        left[column] -= continues ? 1 : 0;
                        put("", 1, continues);
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
