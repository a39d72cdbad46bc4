package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;

/// The text of a file and where it stood in it.
public record SourceText(String text, Layout layout) {

    public static SourceText plain(String text) {
        return new SourceText(text, Layout.NONE);
    }

    /// The lines joined by one line feed.
    public static SourceText of(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        for (Line line : lines) {
            int start = text.length();
            line.pageStarts().forEach(place -> pages.add(start + place));
            if (!line.cells().isEmpty()) {
                rows.add(new GridRow(start, line.cells()));
            }
            text.append(line.text()).append('\n');
        }
        text.setLength(Math.max(0, text.length() - 1));
        return new SourceText(text.toString(), new Layout(pages, rows));
    }
}
