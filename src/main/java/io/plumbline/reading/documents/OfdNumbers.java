package io.plumbline.reading.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rows of numbers as OFD writes them, parted by blanks; what is no number counts as absent.
final class OfdNumbers {

    private static final int MOST = 100_000;

    private OfdNumbers() {}

    static float at(String numbers, int index, float otherwise) {
        String[] parts = numbers.strip().split("\\s+", index + 2);
        return index < parts.length ? number(parts[index], otherwise) : otherwise;
    }

    private static float number(String text, float otherwise) {
        try {
            float number = Float.parseFloat(text);
            return Float.isFinite(number) && Math.abs(number) < 1e6f ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Distances from sign to sign: `g 3 2.5` stands for 2.5 three times.
    static float[] steps(String numbers) {
        List<Float> steps = new ArrayList<>();
        String[] parts = numbers.isBlank() ? new String[0] : numbers.strip().split("\\s+");
        for (int i = 0; i < parts.length && steps.size() < MOST; i++) {
            if (parts[i].toLowerCase(Locale.ROOT).equals("g") && i + 2 < parts.length) {
                int times = (int) Math.clamp(number(parts[i + 1], 0), 0, MOST);
                float step = number(parts[i + 2], 0);
                for (int j = 0; j < times; j++) {
                    steps.add(step);
                }
                i += 2;
            } else {
                steps.add(number(parts[i], 0));
            }
        }
        float[] result = new float[steps.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = steps.get(i);
        }
        return result;
    }
}
