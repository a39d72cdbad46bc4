package io.plumbline.reading.tables;

import io.plumbline.reading.outline.Block;
import java.util.ArrayList;
import java.util.List;

/// One row of a table, its cells cut at tabs.
public record TableRow(List<Cell> cells) {

    private static final Cell ABSENT = new Cell(0, 0, "");

    public TableRow {
        cells = List.copyOf(cells);
    }

    static TableRow of(String plain, Block block) {
        List<Cell> cells = new ArrayList<>();
        int start = block.start();
        while (start <= block.end()) {
            int tab = plain.indexOf('\t', start, block.end());
            int end = tab < 0 || tab > block.end() ? block.end() : tab;
            cells.add(new Cell(start, end, plain.substring(start, end).strip()));
            start = end + 1;
        }
        return new TableRow(cells);
    }

    /// An empty cell where the row has none at that place.
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : ABSENT;
    }

    List<String> words() {
        return cells.stream().map(Cell::words).toList();
    }
}
