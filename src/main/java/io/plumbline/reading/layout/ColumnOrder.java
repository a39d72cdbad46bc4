package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;

/// Puts the lines of a page in the order in which they are read: where text stands in two or three columns (分栏), one
/// column after the other. Columns are at least [#LEAST_LINES] lines in a row that leave the same strip blank and
/// mostly fill what is beside it; aligned words of a table do not.
final class ColumnOrder {

    static final int LEAST_LINES = 4;

    /// In sizes of the type.
    private static final float NARROWEST_GUTTER = 1.1f;

    private static final float FILLED = 0.6f;

    private ColumnOrder() {}

    /// Groups of lines to be read one after the other, each set within its own margins.
    static List<List<TextLine>> of(List<Piece> pieces) {
        return split(TextLine.of(pieces), 0);
    }

    private static List<List<TextLine>> split(List<TextLine> lines, int depth) {
        List<List<TextLine>> groups = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < lines.size() && depth < 3; at++) {
            Gutter gutter = Gutter.from(lines, at);
            if (gutter.isBetweenColumns()) {
                add(groups, lines.subList(done, at));
                groups.addAll(split(TextLine.of(gutter.side(true)), depth + 1));
                groups.addAll(split(TextLine.of(gutter.side(false)), depth + 1));
                done = gutter.end();
                at = done - 1;
            }
        }
        add(groups, lines.subList(done, lines.size()));
        return groups;
    }

    private static void add(List<List<TextLine>> groups, List<TextLine> lines) {
        if (!lines.isEmpty()) {
            groups.add(List.copyOf(lines));
        }
    }

    /// A blank strip from one line down to another.
    private record Gutter(List<TextLine> lines, int end, float left, float right, int bothSides) {

        /// The longest that starts at the widest gap of that line.
        static Gutter from(List<TextLine> lines, int start) {
            Gutter gutter = new Gutter(List.of(), start, 0, 0, 0);
            for (float[] gap : gaps(lines.get(start))) {
                Gutter down = down(lines, start, gap);
                gutter = down.bothSides > gutter.bothSides ? down : gutter;
            }
            return gutter;
        }

        private static Gutter down(List<TextLine> lines, int start, float[] gap) {
            float left = gap[0];
            float right = gap[1];
            int both = 0;
            int at = start;
            for (; at < lines.size(); at++) {
                TextLine line = lines.get(at);
                float[] shared = shared(line, left, right);
                if (shared.length == 0) {
                    break;
                }
                left = shared[0];
                right = shared[1];
                both += line.left() < left && line.right() > right ? 1 : 0;
            }
            return new Gutter(lines.subList(start, at), at, left, right, both);
        }

        /// What a line leaves blank of the strip, empty if too little.
        private static float[] shared(TextLine line, float left, float right) {
            float from = left;
            float to = right;
            for (Piece piece : line.pieces()) {
                if (piece.text().isBlank()) {
                    continue;
                }
                if (piece.middleX() < (from + to) / 2) {
                    from = Math.max(from, piece.right());
                } else {
                    to = Math.min(to, piece.left());
                }
            }
            return to - from >= NARROWEST_GUTTER * line.size() * 0.9f ? new float[] {from, to} : new float[0];
        }

        private static List<float[]> gaps(TextLine line) {
            List<float[]> gaps = new ArrayList<>();
            float end = line.left();
            for (Piece piece : line.pieces()) {
                if (piece.text().isBlank()) {
                    continue;
                }
                if (piece.left() - end >= NARROWEST_GUTTER * line.size()) {
                    gaps.add(new float[] {end, piece.left()});
                }
                end = Math.max(end, piece.right());
            }
            return gaps;
        }

        boolean isBetweenColumns() {
            return bothSides >= LEAST_LINES && fills(side(true)) && fills(side(false));
        }

        /// Whether most lines are about as long as the longest, which is long enough for words.
        private static boolean fills(List<Piece> pieces) {
            List<TextLine> lines = TextLine.of(pieces);
            double longest = lines.stream()
                    .mapToDouble(it -> it.right() - it.left())
                    .max()
                    .orElse(0);
            double size = lines.stream().mapToDouble(TextLine::size).max().orElse(1);
            long filled = lines.stream()
                    .filter(it -> it.right() - it.left() >= FILLED * longest)
                    .count();
            return longest >= 7 * size && filled >= FILLED * lines.size();
        }

        List<Piece> side(boolean before) {
            float middle = (left + right) / 2;
            return lines.stream()
                    .flatMap(line -> line.pieces().stream())
                    .filter(piece -> piece.middleX() < middle == before)
                    .toList();
        }
    }
}
