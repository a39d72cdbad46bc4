package io.plumbline.judging.tables;

/// A row that was not understood: the file, its line (the header is 1), and what was wrong.
public record RowProblem(String file, long line, String message) {

    @Override
    public String toString() {
        return "%s:%d %s".formatted(file, line, message);
    }
}
