package io.plumbline.reading.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The way back from the characters of a text to where they stood: the offset at which each page starts, if the format
/// has pages, and the rows of its tables. Paragraphs need no entry: each is one line of the text.
public record Layout(List<Integer> pageStarts, List<GridRow> rows) {

    public static final Layout NONE = new Layout(List.of(), List.of());

    public Layout {
        pageStarts = List.copyOf(pageStarts);
        rows = List.copyOf(rows);
    }

    /// The page that the character stands on, the first is 1; empty for formats without pages.
    public OptionalInt findPage(int offset) {
        int found = Collections.binarySearch(pageStarts, offset);
        int page = found < 0 ? -found - 1 : lastOf(found) + 1;
        return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
    }

    /// Pages without text start where the next one does.
    private int lastOf(int index) {
        int last = index;
        while (last + 1 < pageStarts.size() && pageStarts.get(last + 1).equals(pageStarts.get(index))) {
            last++;
        }
        return last;
    }

    /// The row whose line starts there.
    public Optional<GridRow> findRow(int start) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < rows.size() && rows.get(low).start() == start ? Optional.of(rows.get(low)) : Optional.empty();
    }
}
