package io.plumbline.reading.layout;

/// One cell in the row of a table (单元格): the first of its columns, how many it covers, and whether it only continues
/// the cell above it, as merged cells do.
public record GridCell(int column, int columns, boolean continues) {

    public GridCell {
        if (column < 0 || columns < 1) {
            throw new IllegalArgumentException(
                    "A cell covers at least one column: %d from %d.".formatted(columns, column));
        }
    }
}
