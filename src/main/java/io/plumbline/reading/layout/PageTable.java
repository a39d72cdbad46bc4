package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A ruled table of one page: the grid of its lines, and which of the elementary cells the lines leave joined.
final class PageTable {

    private final float[] xs;
    private final float[] ys;
    private final List<Box> boxes = new ArrayList<>();

    /// For each elementary cell, which of the boxes it is part of.
    private final int[][] parts;

    /// A cell: half-open ranges of rows and columns, and what stands in it.
    record Box(int row, int rows, int column, int columns, List<Piece> pieces) {}

    private PageTable(float[] xs, float[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.parts = new int[ys.length - 1][xs.length - 1];
        for (int[] row : parts) {
            Arrays.fill(row, -1);
        }
    }

    /// The table that lines hanging together draw, with no pieces in it yet; fewer than two rows or columns are none.
    static Optional<PageTable> of(List<Ruling> lines) {
        TreeSet<Float> xs = new TreeSet<>();
        TreeSet<Float> ys = new TreeSet<>();
        for (Ruling line : lines) {
            (line.across() ? ys : xs).add(line.at());
        }
        for (Ruling line : lines) { // tables whose outer lines are not drawn
            (line.across() ? xs : ys).add(line.from());
            (line.across() ? xs : ys).add(line.to());
        }
        float[] columns = apart(xs);
        float[] rows = apart(ys);
        boolean real = columns.length > 2 && rows.length > 2 && columns.length < 200 && rows.length < 2_000;
        if (!real) {
            return Optional.empty();
        }
        PageTable table = new PageTable(columns, rows);
        table.join(lines);
        return Optional.of(table);
    }

    /// Places nearer to each other than lines are drawn are one.
    private static float[] apart(SortedSet<Float> places) {
        List<Float> kept = new ArrayList<>();
        for (float place : places) {
            if (kept.isEmpty() || place - kept.getLast() > 2 * Ruling.TOLERANCE) {
                kept.add(place);
            }
        }
        float[] result = new float[kept.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = kept.get(i);
        }
        return result;
    }

    private void join(List<Ruling> lines) {
        boolean[][] right = new boolean[ys.length - 1][xs.length];
        boolean[][] below = new boolean[ys.length][xs.length - 1];
        for (Ruling line : lines) {
            mark(line, right, below);
        }
        for (int row = 0; row < parts.length; row++) {
            for (int column = 0; column < parts[row].length; column++) {
                if (isFree(row, column)) {
                    fill(row, column, right, below);
                }
            }
        }
    }

    /// Marks the edges of elementary cells that the line draws.
    private void mark(Ruling line, boolean[][] right, boolean[][] below) {
        float[] own = line.across() ? ys : xs;
        float[] other = line.across() ? xs : ys;
        int place = nearest(own, line.at());
        for (int i = 0; i + 1 < other.length; i++) {
            if (line.covers((other[i] + other[i + 1]) / 2)) {
                if (line.across()) {
                    below[place][i] = true;
                } else {
                    right[i][place] = true;
                }
            }
        }
    }

    private static int nearest(float[] places, float place) {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            best = Math.abs(places[i] - place) < Math.abs(places[best] - place) ? i : best;
        }
        return best;
    }

    private void fill(int row, int column, boolean[][] right, boolean[][] below) {
        int columns = 1;
        while (column + columns < xs.length - 1 && !right[row][column + columns] && isFree(row, column + columns)) {
            columns++;
        }
        int rows = 1;
        while (row + rows < ys.length - 1 && isOpen(below[row + rows], column, columns) && isFree(row + rows, column)) {
            rows++;
        }
        for (int i = row; i < row + rows; i++) {
            Arrays.fill(parts[i], column, column + columns, boxes.size());
        }
        boxes.add(new Box(row, rows, column, columns, new ArrayList<>()));
    }

    private static boolean isOpen(boolean[] edges, int column, int columns) {
        for (int i = column; i < column + columns; i++) {
            if (edges[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int row, int column) {
        return parts[row][column] < 0;
    }

    private Box box(int row, int column) {
        return boxes.get(parts[row][column]);
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float[] columns() {
        return xs.clone();
    }

    boolean holds(Piece piece) {
        return piece.middleX() > xs[0]
                && piece.middleX() < xs[xs.length - 1]
                && piece.middleY() > ys[0]
                && piece.middleY() < ys[ys.length - 1];
    }

    void add(Piece piece) {
        box(before(ys, piece.middleY()), before(xs, piece.middleX())).pieces().add(piece);
    }

    private static int before(float[] places, float place) {
        int found = Arrays.binarySearch(places, place);
        int index = found < 0 ? -found - 2 : found;
        return Math.max(0, Math.min(index, places.length - 2));
    }

    /// Whether text stands in cells side by side: a box around a text is no table.
    boolean isFilled() {
        for (int row = 0; row < parts.length; row++) {
            int at = row;
            if (boxes.stream()
                            .filter(box -> box.row() == at && !box.pieces().isEmpty())
                            .count()
                    > 1) {
                return true;
            }
        }
        return false;
    }

    /// The rows, cells joined from above empty and marked; rows without any text are left out.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < parts.length; row++) {
            List<String> words = new ArrayList<>();
            List<GridCell> cells = new ArrayList<>();
            for (int column = 0;
                    column < parts[row].length;
                    column += box(row, column).columns()) {
                Box box = box(row, column);
                boolean continues = box.row() < row;
                words.add(continues ? "" : words(box));
                cells.add(new GridCell(column, box.columns(), continues));
            }
            if (words.stream().anyMatch(word -> !word.isBlank())) {
                lines.add(Line.row(words, cells));
            }
        }
        return lines;
    }

    private static String words(Box box) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : TextLine.of(box.pieces())) {
            text.append(TextLine.joint(text, line.text())).append(line.text());
        }
        return text.toString();
    }

    /// Whether the cell at the table's foot in that column is a merged one: it may go on on the next page.
    boolean endsMerged(int column) {
        return column < parts[0].length && box(parts.length - 1, column).rows() > 1;
    }
}
