package io.plumbline.reading.tables;

import io.plumbline.reading.outline.Block;
import java.util.Optional;

/// Reads rows one after another; the last head row says what the columns hold.
public final class TableReader {

    private final String plain;
    private Optional<Columns> columns = Optional.empty();
    private int lastBlock = -2;

    public TableReader(String plain) {
        this.plain = plain;
    }

    /// A row under a head that was understood.
    public record Row(TableRow row, Columns columns) {}

    /// The row, if it stands under a head that was understood and is not one itself.
    public Optional<Row> read(Block block) {
        TableRow row = TableRow.of(plain, block);
        if (block.index() != lastBlock + 1) {
            columns = Optional.empty();
        }
        lastBlock = block.index();
        Columns head = Columns.of(row.words());
        if (head.listsIndicators() || head.listsTasks()) {
            columns = Optional.of(head);
            return Optional.empty();
        }
        return columns.map(it -> new Row(row, it));
    }
}
