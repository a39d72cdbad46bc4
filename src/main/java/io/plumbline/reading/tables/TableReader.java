package io.plumbline.reading.tables;

import io.plumbline.reading.layout.GridRow;
import io.plumbline.reading.layout.Layout;
import io.plumbline.reading.outline.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Reads rows one after another; the last head says what the columns hold. A head may take two rows, the second of
/// which parts what the first one says of several columns. Where the layout knows merged cells, each stands in all the
/// rows and columns that it covers; only values and tasks are said once.
public final class TableReader {

    private final String plain;
    private final IntUnaryOperator placeInSource;
    private final Layout layout;
    private Optional<Columns> columns = Optional.empty();
    private Optional<TableRow> above = Optional.empty();
    private boolean aboveIsHead;
    private int lastBlock = -2;

    /// Of a text whose cells only tabs part.
    public TableReader(String plain) {
        this(plain, place -> place, Layout.NONE);
    }

    /// @param placeInSource from the places of `plain` to those that the layout speaks of
    public TableReader(String plain, IntUnaryOperator placeInSource, Layout layout) {
        this.plain = plain;
        this.placeInSource = placeInSource;
        this.layout = layout;
    }

    /// A row under a head that was understood.
    public record Row(TableRow row, Columns columns) {}

    /// The row, if it stands under a head that was understood and is not one itself.
    public Optional<Row> read(Block block) {
        if (block.index() != lastBlock + 1) {
            columns = Optional.empty();
            above = Optional.empty();
        }
        lastBlock = block.index();
        Optional<GridRow> grid = layout.findRow(placeInSource.applyAsInt(block.start()));
        TableRow row = lay(TableRow.of(plain, block), grid);
        Optional<Columns> head = head(row, grid);
        aboveIsHead = head.isPresent() || columns.isEmpty();
        above = Optional.of(row);
        if (head.isPresent()) {
            columns = head;
            return Optional.empty();
        }
        return columns.map(it -> new Row(sayOnce(row, it, grid), it));
    }

    /// The row with its cells in the columns that they cover.
    private TableRow lay(TableRow row, Optional<GridRow> grid) {
        return grid.filter(it -> it.cells().size() == row.cells().size())
                .map(it -> row.laidOn(it.cells(), above))
                .orElse(row);
    }

    private Optional<Columns> head(TableRow row, Optional<GridRow> grid) {
        boolean second = above.isPresent() && aboveIsHead && grid.isPresent() && row.parts(above.get());
        TableRow head = second ? row.under(above.get()) : row;
        return Optional.of(Columns.of(head.words()).withLastOf(head))
                .filter(it -> it.listsIndicators() || it.listsTasks());
    }

    /// Without the values and tasks of the row above that reach down into this one.
    private static TableRow sayOnce(TableRow row, Columns columns, Optional<GridRow> grid) {
        List<Integer> continued = grid.stream()
                .flatMap(it -> it.cells().stream())
                .filter(cell -> cell.continues() && columns.states(cell.column()))
                .map(cell -> cell.column())
                .toList();
        List<Cell> cells = new ArrayList<>(row.cells());
        continued.stream().filter(column -> column < cells.size()).forEach(column -> cells.set(column, Cell.ABSENT));
        return new TableRow(cells);
    }
}
