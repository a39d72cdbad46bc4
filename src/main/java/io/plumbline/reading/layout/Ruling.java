package io.plumbline.reading.layout;

import java.util.List;

/// A line drawn on a page, across or down, `from` before `to`: `at` is its place on the other axis.
public record Ruling(boolean across, float at, float from, float to) {

    /// How far ends and crossings may miss each other.
    static final float TOLERANCE = 2.5f;

    /// The thinnest box that is no line.
    private static final float THICKEST = 3f;

    /// The edges of a box, or the one line that a thin box is.
    public static List<Ruling> ofBox(float left, float top, float right, float bottom) {
        boolean flat = bottom - top < THICKEST;
        boolean thin = right - left < THICKEST;
        if (flat && thin) {
            return List.of();
        }
        if (flat) {
            return List.of(new Ruling(true, (top + bottom) / 2, left, right));
        }
        if (thin) {
            return List.of(new Ruling(false, (left + right) / 2, top, bottom));
        }
        return List.of(
                new Ruling(true, top, left, right),
                new Ruling(true, bottom, left, right),
                new Ruling(false, left, top, bottom),
                new Ruling(false, right, top, bottom));
    }

    /// The line from one point to another, none if it is aslant or a dot.
    public static List<Ruling> ofStroke(float x1, float y1, float x2, float y2) {
        boolean across = Math.abs(y1 - y2) < 0.5f;
        boolean down = Math.abs(x1 - x2) < 0.5f;
        if (across == down) {
            return List.of();
        }
        return List.of(
                across
                        ? new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                        : new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }

    boolean crosses(Ruling other) {
        return across != other.across && covers(other.at) && other.covers(at);
    }

    boolean covers(float place) {
        return place >= from - TOLERANCE && place <= to + TOLERANCE;
    }
}
