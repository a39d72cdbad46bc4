package io.plumbline.reading.documents;

import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The rows of a table in a DOC. Its cells only know where they begin: which columns they cover follows from the places
/// at which any of its cells begins.
record DocTable(Table table, DocSigns signs) {

    /// In twentieths of a point: edges nearer than this are one.
    private static final int ONE_EDGE = 30;

    List<Line> lines() {
        List<Integer> edges = edges();
        return IntStream.range(0, table.numRows())
                .mapToObj(i -> line(table.getRow(i), edges))
                .toList();
    }

    private List<Integer> edges() {
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                found.add(row.getCell(j).getLeftEdge());
                found.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : found) {
            if (edges.isEmpty() || edge - edges.getLast() > ONE_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private Line line(TableRow row, List<Integer> edges) {
        List<String> words = new ArrayList<>();
        List<GridCell> cells = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int column = Math.max(next, indexOf(edges, cell.getLeftEdge()));
            int columns = Math.max(1, indexOf(edges, cell.getLeftEdge() + cell.getWidth()) - column);
            boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            words.add(words(cell));
            cells.add(new GridCell(column, columns, continues));
            next = column + columns;
        }
        return Line.row(words, cells);
    }

    private static int indexOf(List<Integer> edges, int edge) {
        int index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= edge) {
            index++;
        }
        return index;
    }

    private String words(TableCell cell) {
        return IntStream.range(0, cell.numParagraphs())
                .mapToObj(i -> signs.textOf(cell.getParagraph(i)).orElse(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
