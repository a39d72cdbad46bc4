package io.plumbline.reading.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds the ruled tables of a page: lines that cross each other and their crossings hang together.
final class PageTables {

    /// More lines than this are a drawing.
    private static final int MOST_LINES = 4_000;

    private PageTables() {}

    /// From top to bottom.
    static List<PageTable> of(Page page) {
        List<Ruling> left = new ArrayList<>(page.rulings().stream().distinct().toList());
        List<PageTable> tables = new ArrayList<>();
        if (left.size() > MOST_LINES) {
            return tables;
        }
        while (!left.isEmpty()) {
            PageTable.of(takeConnected(left)).ifPresent(tables::add);
        }
        for (Piece piece : page.pieces()) {
            tables.stream().filter(it -> it.holds(piece)).findFirst().ifPresent(it -> it.add(piece));
        }
        tables.removeIf(table -> !table.isFilled());
        tables.sort((one, other) -> Float.compare(one.top(), other.top()));
        return tables;
    }

    private static List<Ruling> takeConnected(List<Ruling> left) {
        List<Ruling> connected = new ArrayList<>();
        Deque<Ruling> open = new ArrayDeque<>();
        open.add(left.removeLast());
        while (!open.isEmpty()) {
            Ruling line = open.remove();
            connected.add(line);
            for (int i = left.size() - 1; i >= 0; i--) {
                if (line.crosses(left.get(i))) {
                    open.add(left.get(i));
                    left.set(i, left.getLast());
                    left.removeLast();
                }
            }
        }
        return connected;
    }
}
