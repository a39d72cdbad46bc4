package io.plumbline.reading.layout;

/// One character, or a few that belong together, where they stand on a page: `left` and `right` count from the left
/// edge, `base` (the foot of the characters) from the top edge; `size` is that of the type, all in the same unit.
public record Piece(String text, float left, float right, float base, float size) {

    float top() {
        return base - 0.8f * size;
    }

    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return base - 0.35f * size;
    }
}
