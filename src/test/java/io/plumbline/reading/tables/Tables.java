package io.plumbline.reading.tables;

import io.plumbline.reading.documents.Document;
import io.plumbline.reading.outline.Block;
import io.plumbline.reading.outline.Outline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads rows written with | between their cells.
final class Tables {

    private Tables() {}

    static List<TableReader.Row> read(String... lines) {
        String text = String.join("\n", lines).replaceAll(" *\\| *", "\t");
        TableReader reader = new TableReader(text);
        return Outline.of(new Document("document", "", "", LocalDate.of(2026, 1, 20), text), text).blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
