package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;

/// One line of a text to be: a paragraph, or the row of a table with its cells joined by tabs.
///
/// @param cells those of a row, none for a paragraph
/// @param pageStarts the places in this line at which a new page starts
public record Line(String text, List<GridCell> cells, List<Integer> pageStarts) {

    public Line {
        cells = List.copyOf(cells);
        pageStarts = List.copyOf(pageStarts);
    }

    public static Line paragraph(String text) {
        return new Line(text, List.of(), List.of());
    }

    /// A row; what parts lines or cells within a cell becomes a space.
    public static Line row(List<String> words, List<GridCell> cells) {
        List<String> plain = words.stream()
                .map(cell -> cell.replace('\n', ' ').replace('\t', ' '))
                .toList();
        return new Line(String.join("\t", plain), cells, List.of());
    }

    /// With the cells of a row that has no merged ones.
    public static Line row(List<String> words) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            cells.add(new GridCell(i, 1, false));
        }
        return row(words, cells);
    }

    public Line atPageStart() {
        return new Line(text, cells, List.of(0));
    }
}
