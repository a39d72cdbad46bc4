package io.plumbline.measuring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures of a sheet with a row of headings, a title above it or not. The number of a row is its row in the sheet.
public final class SheetFigures implements Iterable<FigureRow> {

    private static final int DEEPEST_HEADING = 12;

    private final List<FigureRow> rows = new ArrayList<>();

    public SheetFigures(List<List<String>> sheet) {
        int heading = heading(sheet);
        Map<FigureColumns, Integer> places = FigureColumns.places(sheet.isEmpty() ? List.of() : sheet.get(heading));
        for (int at = heading + 1; at < sheet.size(); at++) {
            List<String> line = sheet.get(at);
            if (!line.stream().allMatch(String::isBlank)) {
                rows.add(FigureColumns.row(at + 1, column -> word(line, places.get(column))));
            }
        }
    }

    /// The row that names the most columns.
    private static int heading(List<List<String>> sheet) {
        int best = 0;
        long most = 0;
        for (int at = 0; at < Math.min(sheet.size(), DEEPEST_HEADING); at++) {
            long known = sheet.get(at).stream()
                    .filter(cell -> FigureColumns.find(cell.strip()).isPresent())
                    .count();
            if (known > most) {
                best = at;
                most = known;
            }
        }
        return best;
    }

    private static String word(List<String> line, @Nullable Integer place) {
        return place == null || place >= line.size() ? "" : line.get(place).strip();
    }

    @Override
    public Iterator<FigureRow> iterator() {
        return rows.iterator();
    }
}
