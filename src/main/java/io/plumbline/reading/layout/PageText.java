package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes text of pages on which characters only have places: furniture dropped, columns one after the other, lines
/// joined to paragraphs, ruled tables row by row.
public final class PageText {

    private final Furniture furniture;
    private final Paragraphs paragraphs = new Paragraphs();
    private float[] lastColumns = {};
    private boolean[] lastMerged = {};

    private PageText(List<Page> pages) {
        furniture = new Furniture(pages);
    }

    public static SourceText of(List<Page> pages) {
        PageText text = new PageText(pages);
        pages.forEach(text::add);
        return SourceText.of(text.paragraphs.lines());
    }

    private void add(Page page) {
        paragraphs.startPage();
        List<Piece> pieces = new ArrayList<>(furniture.without(page));
        List<PageTable> tables = PageTables.of(new Page(page.height(), pieces, page.rulings()));
        pieces.removeIf(piece -> tables.stream().anyMatch(table -> table.holds(piece)));
        float done = Float.NEGATIVE_INFINITY;
        for (PageTable table : tables) {
            addText(between(pieces, done, table.top()));
            addTable(table);
            done = table.top();
        }
        addText(between(pieces, done, Float.POSITIVE_INFINITY));
    }

    private static List<Piece> between(List<Piece> pieces, float top, float bottom) {
        return pieces.stream()
                .filter(piece -> piece.middleY() >= top && piece.middleY() < bottom)
                .toList();
    }

    private void addText(List<Piece> pieces) {
        for (List<TextLine> group : ColumnOrder.of(pieces)) {
            paragraphs.add(group);
            lastColumns = new float[0];
        }
    }

    private void addTable(PageTable table) {
        List<Line> rows = new ArrayList<>(table.lines());
        if (sameColumns(table.columns()) && !rows.isEmpty()) {
            rows.set(0, continuing(rows.getFirst()));
        }
        paragraphs.addTable(rows);
        lastColumns = table.columns();
        lastMerged = new boolean[lastColumns.length];
        for (int i = 0; i + 1 < lastColumns.length; i++) {
            lastMerged[i] = table.endsMerged(i);
        }
    }

    /// With nothing between it and the table before.
    private boolean sameColumns(float[] columns) {
        boolean same = columns.length == lastColumns.length;
        for (int i = 0; same && i < columns.length; i++) {
            same = Math.abs(columns[i] - lastColumns[i]) < 2 * Ruling.TOLERANCE;
        }
        return same;
    }

    /// An empty cell at the head of a page goes on with the merged one at the foot of the page before.
    private Line continuing(Line row) {
        List<String> words = Arrays.asList(row.text().split("\t", -1));
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            boolean goesOn = words.get(i).isBlank() && lastMerged[cell.column()];
            cells.add(new GridCell(cell.column(), cell.columns(), cell.continues() || goesOn));
        }
        return new Line(row.text(), cells, row.pageStarts());
    }
}
