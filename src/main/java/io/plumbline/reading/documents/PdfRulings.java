package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Follows the paths that a PDF page draws and keeps the lines along its edges, in the places at which they are seen:
/// from the upper left corner, the page turned as it is shown.
final class PdfRulings {

    static final List<String> OPERATORS =
            List.of("m", "l", "re", "h", "n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "c", "v", "y");

    private static final int MOST = 20_000;

    private final PDRectangle box;
    private final int rotation;
    private final List<Ruling> drawn = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float[] at = {0, 0};
    private float[] first = {0, 0};

    PdfRulings(PDPage page) {
        box = page.getCropBox();
        rotation = page.getRotation();
    }

    float height() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    List<Ruling> list() {
        return drawn;
    }

    void draw(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "m" -> {
                at = point(operands, 0, matrix);
                first = at;
            }
            case "l" -> lineTo(point(operands, 0, matrix));
            case "c", "v", "y" -> at = point(operands, operands.size() - 2, matrix);
            case "h" -> lineTo(first);
            case "re" -> box(operands, matrix);
            case "n" -> path.clear();
            case "s", "b", "b*" -> {
                lineTo(first);
                keep(false);
            }
            case "f", "F", "f*" -> keep(true);
            default -> keep(false);
        }
    }

    private void lineTo(float[] to) {
        if (path.size() < MOST) {
            path.add(new float[] {at[0], at[1], to[0], to[1]});
        }
        at = to;
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        first = place(x, y, matrix);
        at = first;
        lineTo(place(right, y, matrix));
        lineTo(place(right, top, matrix));
        lineTo(place(x, top, matrix));
        lineTo(first);
    }

    /// A filled shape is a line only where it is thin: fills are kept by their outer bounds, strokes line by line.
    private void keep(boolean filled) {
        if (filled) {
            for (int i = 0; i + 3 < path.size(); i += 4) {
                addThin(path.subList(i, i + 4));
            }
        } else {
            path.forEach(line -> add(Ruling.ofStroke(line[0], line[1], line[2], line[3])));
        }
        path.clear();
    }

    private void addThin(List<float[]> edges) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (float[] edge : edges) {
            left = Math.min(left, Math.min(edge[0], edge[2]));
            right = Math.max(right, Math.max(edge[0], edge[2]));
            top = Math.min(top, Math.min(edge[1], edge[3]));
            bottom = Math.max(bottom, Math.max(edge[1], edge[3]));
        }
        add(Ruling.ofBox(left, top, right, bottom));
    }

    private void add(List<Ruling> rulings) {
        if (drawn.size() < MOST) {
            drawn.addAll(rulings);
        }
    }

    private float[] point(List<COSBase> operands, int index, Matrix matrix) {
        return place(number(operands, index), number(operands, index + 1), matrix);
    }

    private static float number(List<COSBase> operands, int index) {
        boolean there = index >= 0 && index < operands.size();
        return there && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private float[] place(float x, float y, Matrix matrix) {
        var point = matrix.transformPoint(x, y);
        float tx = point.x - box.getLowerLeftX();
        float ty = point.y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new float[] {ty, tx};
            case 180 -> new float[] {box.getWidth() - tx, ty};
            case 270 -> new float[] {box.getHeight() - ty, box.getWidth() - tx};
            default -> new float[] {tx, box.getHeight() - ty};
        };
    }
}
