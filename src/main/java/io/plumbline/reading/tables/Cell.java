package io.plumbline.reading.tables;

/// One cell of a table row, `start` included, `end` excluded.
public record Cell(int start, int end, String words) {

    boolean isEmpty() {
        return words.isBlank() || words.strip().matches("[—\\-/]+");
    }
}
