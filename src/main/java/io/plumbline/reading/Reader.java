package io.plumbline.reading;

import io.plumbline.reading.documents.Document;
import io.plumbline.reading.names.PlaceNames;
import io.plumbline.reading.outline.Block;
import io.plumbline.reading.outline.BrokenLines;
import io.plumbline.reading.outline.Outline;
import io.plumbline.reading.tables.TableReader;
import io.plumbline.reading.words.PlainText;
import java.util.Optional;

/// Reads one document from its first character to its last: what it promises, what it reports, what was not understood.
public final class Reader {

    private final PlaceNames places = PlaceNames.ofCountry();

    public Reading read(Document document) {
        PlainText text = BrokenLines.join(PlainText.of(document.text()));
        String plain = text.text();
        Outline outline = Outline.of(document, plain);
        BlockReader blocks = new BlockReader(new Quotes(document, text), plain, places);
        TableReader tables = new TableReader(plain, text::start, document.layout());
        int sentence = 0;
        for (Block block : outline.blocks()) {
            Optional<TableReader.Row> row =
                    block.kind() == Block.Kind.TABLE_ROW ? tables.read(block) : Optional.empty();
            row.ifPresent(blocks::readRow);
            blocks.enter(block);
            for (; sentence < outline.sentences().size() && stands(outline, sentence, block); sentence++) {
                if (row.isEmpty()) {
                    blocks.read(outline.sentences().get(sentence));
                }
            }
        }
        return new Reading(document, blocks.findings(), blocks.unread());
    }

    private static boolean stands(Outline outline, int sentence, Block block) {
        return outline.sentences().get(sentence).block().index() == block.index();
    }
}
