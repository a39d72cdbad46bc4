package io.plumbline.judging.warning;

import java.util.Locale;

/// How seldom something happens (罕见程度), as one says it: 4.2% or, of rarer things, 1/8100.
public final class Rarity {

    private Rarity() {}

    /// Of a chance above 0, to two digits; below one in a million as such.
    public static String of(double chance) {
        if (chance >= 0.01) {
            return String.format(Locale.ROOT, chance >= 0.1 ? "%.0f%%" : "%.1f%%", 100 * chance);
        }
        if (chance < 1e-6) {
            return "< 1/1000000";
        }
        double times = 1 / chance;
        double digit = Math.pow(10, Math.floor(Math.log10(times)) - 1);
        return String.format(Locale.ROOT, "1/%.0f", Math.rint(times / digit) * digit);
    }
}
