package io.plumbline.reading.layout;

import java.util.List;

/// One row of a table: where its line starts in the text, and its cells in the order in which tabs part them there.
public record GridRow(int start, List<GridCell> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }
}
