package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pieces of one line of a page, from left to right.
final class TextLine {

    /// In sizes of the type: blanks that are no glyphs, between Latin and between Chinese characters.
    private static final float LATIN_BLANK = 0.2f;

    private static final float CHINESE_BLANK = 0.75f;

    private static final String NO_LINE_STARTS_WITH = "，。、；：？！％%‰℃）〕】》”’…—";
    private static final String OPENING = "（〔【《“‘";

    private final List<Piece> pieces;
    private final float left;
    private final float right;
    private final float base;
    private final float size;

    TextLine(List<Piece> unordered) {
        List<Piece> ordered = new ArrayList<>(unordered);
        ordered.sort(Comparator.comparingDouble(Piece::left));
        pieces = List.copyOf(ordered);
        List<Piece> inked =
                pieces.stream().filter(piece -> !piece.text().isBlank()).toList();
        List<Piece> measured = inked.isEmpty() ? pieces : inked;
        left = measured.getFirst().left();
        right = (float) measured.stream().mapToDouble(Piece::right).max().orElse(left);
        base = (float) measured.stream().mapToDouble(Piece::base).average().orElse(0);
        size = (float) measured.stream().mapToDouble(Piece::size).max().orElse(1);
    }

    /// The lines that these pieces stand on, from top to bottom.
    static List<TextLine> of(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingDouble(Piece::base).thenComparingDouble(Piece::left));
        List<TextLine> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : ordered) {
            if (!line.isEmpty() && !standsOn(line, piece)) {
                lines.add(new TextLine(line));
                line.clear();
            }
            line.add(piece);
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(line));
        }
        return lines.stream().filter(it -> !it.text().isBlank()).toList();
    }

    private static boolean standsOn(List<Piece> line, Piece piece) {
        Piece last = line.getFirst();
        return piece.base() - last.base() < 0.5f * Math.max(1, Math.min(last.size(), piece.size()));
    }

    List<Piece> pieces() {
        return pieces;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float base() {
        return base;
    }

    float size() {
        return size;
    }

    /// Of the characters that no line break may part: one Chinese, or a Latin word or number, with the signs that
    /// stay with it.
    float firstWordWidth() {
        List<Piece> inked =
                pieces.stream().filter(piece -> !piece.text().isBlank()).toList();
        int end = 0;
        while (end + 1 < inked.size()
                && staysWith(inked.get(end).text(), inked.get(end + 1).text())) {
            end++;
        }
        return inked.get(end).right() - left;
    }

    private static boolean staysWith(String before, String after) {
        boolean latin = isLatin(before.charAt(0)) && isLatin(after.charAt(0));
        return latin || NO_LINE_STARTS_WITH.contains(after) || OPENING.contains(before);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        float end = pieces.getFirst().left();
        for (Piece piece : pieces) {
            if (needsBlank(text, piece, piece.left() - end)) {
                text.append(' ');
            }
            text.append(piece.text());
            end = piece.right();
        }
        return text.toString().strip();
    }

    private boolean needsBlank(StringBuilder text, Piece piece, float gap) {
        if (text.isEmpty() || piece.text().isBlank() || Character.isWhitespace(text.charAt(text.length() - 1))) {
            return false;
        }
        boolean latin =
                isLatin(text.charAt(text.length() - 1)) && isLatin(piece.text().charAt(0));
        return gap > piece.size() * (latin ? LATIN_BLANK : CHINESE_BLANK);
    }

    /// Joins two lines of one paragraph: a blank only between Latin words.
    static String joint(CharSequence before, String after) {
        boolean both = !before.isEmpty()
                && !after.isEmpty()
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && isLatin(before.charAt(before.length() - 1))
                && isLatin(after.charAt(0));
        return both && Character.isLetter(after.charAt(0)) ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }
}
