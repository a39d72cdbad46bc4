package io.plumbline.publishing;

import java.util.ArrayList;
import java.util.List;

/// Columns of text for a terminal, each of its own width; a cell runs over at most [#MOST_LINES] lines, what does not
/// fit ends with an ellipsis.
final class TextTable {

    private static final int MOST_LINES = 3;
    private static final String GAP = "  ";

    private final List<Integer> widths;

    TextTable(List<Integer> widths) {
        this.widths = List.copyOf(widths);
    }

    /// The lines of one row.
    List<String> lines(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            wrapped.add(wrap(visible(cells.get(i)), widths.get(i)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(line(wrapped, i).stripTrailing());
        }
        return lines;
    }

    private String line(List<List<String>> wrapped, int i) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            List<String> cell = wrapped.get(column);
            String part = i < cell.size() ? cell.get(i) : "";
            line.append(part)
                    .append(" ".repeat(widths.get(column) - DisplayWidth.of(part)))
                    .append(GAP);
        }
        return line.toString();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length() && lines.size() < MOST_LINES) {
            int to = endOfLine(text, from, width);
            lines.add(text.substring(from, to));
            from = to;
        }
        if (from < text.length()) {
            String last = lines.removeLast();
            lines.add(last.substring(0, endOfLine(last, 0, width - 1)) + "…");
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static int endOfLine(String text, int from, int width) {
        int left = width;
        int to = from;
        while (to < text.length()) {
            int codePoint = text.codePointAt(to);
            left -= DisplayWidth.of(codePoint);
            if (left < 0 && to > from) {
                return to;
            }
            to += Character.charCount(codePoint);
        }
        return to;
    }

    /// A terminal obeys control characters, and letters that change the direction of writing deceive the eye: neither
    /// reaches it. Line breaks and tabs become spaces.
    static String visible(String text) {
        return text.codePoints()
                .map(it -> Character.isWhitespace(it) ? ' ' : it)
                .map(it -> Character.isISOControl(it) || Character.getType(it) == Character.FORMAT ? '�' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
