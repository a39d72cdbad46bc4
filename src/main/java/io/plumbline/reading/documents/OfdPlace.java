package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Piece;
import io.plumbline.reading.layout.Ruling;
import java.util.List;

/// Where an object of an OFD stands on its page: the corner of its boundary, and the transformation of what is in it.
final class OfdPlace {

    private static final float[] UNCHANGED = {1, 0, 0, 1, 0, 0};

    private final float left;
    private final float top;
    private final float[] matrix;

    private OfdPlace(float left, float top, float[] matrix) {
        this.left = left;
        this.top = top;
        this.matrix = matrix;
    }

    /// Of the object whose start tag was read last.
    static OfdPlace of(PartReader xml) {
        String boundary = xml.attribute("Boundary");
        String ctm = xml.attribute("CTM");
        float[] matrix = UNCHANGED.clone();
        for (int i = 0; i < matrix.length && !ctm.isBlank(); i++) {
            matrix[i] = OfdNumbers.at(ctm, i, matrix[i]);
        }
        return new OfdPlace(OfdNumbers.at(boundary, 0, 0), OfdNumbers.at(boundary, 1, 0), matrix);
    }

    private float x(float x, float y) {
        return left + matrix[0] * x + matrix[2] * y + matrix[4];
    }

    private float y(float x, float y) {
        return top + matrix[1] * x + matrix[3] * y + matrix[5];
    }

    /// The characters of one text code.
    ///
    /// @param start x, y and size of the first
    void add(String text, float[] start, float[] dx, float[] dy, List<Piece> pieces) {
        float x = start[0];
        float y = start[1];
        float size = start[2];
        int step = 0;
        for (int at = 0; at < text.length(); step++) {
            String sign = Character.toString(text.codePointAt(at));
            float natural = sign.charAt(0) < 0x250 ? size / 2 : size;
            float next = step < dx.length ? dx[step] : natural;
            float width = Math.min(Math.max(next, 0.1f * size), natural * 1.05f);
            pieces.add(new Piece(sign, x(x, y), x(x + width, y), y(x, y), size * Math.max(0.01f, matrix[3])));
            x += next;
            y += step < dy.length ? dy[step] : 0;
            at += sign.length();
        }
    }

    /// The straight lines of a path along the page's edges: M, L and C as OFD abbreviates them.
    void addRulings(String path, List<Ruling> rulings) {
        String[] parts = path.strip().split("\\s+");
        float[] at = {0, 0};
        float[] first = {0, 0};
        for (int i = 0; i < parts.length; i++) {
            switch (parts[i]) {
                case "M", "S" -> {
                    at = point(parts, i);
                    first = at;
                }
                case "L" -> {
                    float[] to = point(parts, i);
                    addRuling(at, to, rulings);
                    at = to;
                }
                case "C" -> addRuling(at, first, rulings);
                default -> {}
            }
        }
    }

    private float[] point(String[] parts, int command) {
        float x = command + 1 < parts.length ? OfdNumbers.at(parts[command + 1], 0, 0) : 0;
        float y = command + 2 < parts.length ? OfdNumbers.at(parts[command + 2], 0, 0) : 0;
        return new float[] {x(x, y), y(x, y)};
    }

    private static void addRuling(float[] from, float[] to, List<Ruling> rulings) {
        rulings.addAll(Ruling.ofStroke(from[0], from[1], to[0], to[1]));
    }
}
