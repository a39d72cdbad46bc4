package io.plumbline.reading.tables;

/// One cell of a table row, `start` included, `end` excluded.
public record Cell(int start, int end, String words) {

    static final Cell ABSENT = new Cell(0, 0, "");

    /// Whether it holds a number that is no year.
    boolean isValue() {
        return words.replaceAll("20\\d\\d", "").matches(".*\\d.*");
    }

    boolean isEmpty() {
        return words.isBlank() || words.strip().matches("[—\\-/]+");
    }
}
