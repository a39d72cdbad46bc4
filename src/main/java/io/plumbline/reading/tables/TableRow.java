package io.plumbline.reading.tables;

import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.outline.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of a table, its cells cut at tabs; each is its own place in the text.
public record TableRow(List<Cell> cells) {

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
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.ABSENT;
    }

    List<String> words() {
        return cells.stream().map(Cell::words).toList();
    }

    /// With each cell in every column that it covers, and those that continue the row above filled from there.
    TableRow laidOn(List<GridCell> grid, Optional<TableRow> above) {
        List<Cell> laid = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            GridCell place = grid.get(i);
            while (laid.size() < place.column()) {
                laid.add(Cell.ABSENT);
            }
            for (int column = place.column(); column < place.column() + place.columns(); column++) {
                int at = column;
                laid.add(place.continues() ? above.map(it -> it.cell(at)).orElse(Cell.ABSENT) : cells.get(i));
            }
        }
        return new TableRow(laid);
    }

    /// Whether this is the second row of a head: some of its cells are those above, and each of the others parts one
    /// above that covers several columns, without stating a value.
    boolean parts(TableRow above) {
        boolean shares = false;
        boolean parts = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell upper = above.cell(i);
            if (upper.equals(cells.get(i))) {
                shares = true;
            } else if (cells.get(i).isValue()
                    || !(upper.equals(above.cell(i - 1)) || upper.equals(above.cell(i + 1)))) {
                return false;
            } else {
                parts = true;
            }
        }
        return shares && parts;
    }

    /// The words of the row above before those of this one.
    TableRow under(TableRow above) {
        List<Cell> joined = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Cell upper = above.cell(i);
            boolean same = cell.equals(upper);
            joined.add(same ? cell : new Cell(cell.start(), cell.end(), upper.words() + cell.words()));
        }
        return new TableRow(joined);
    }
}
