package io.plumbline.scheduling;

import java.util.SplittableRandom;

/// Draws from a triangular distribution by its lowest, likeliest and highest value.
final class ThreePoints {

    private final double low;
    private final double high;
    private final double rise;
    private final double fall;
    private final double peak;

    ThreePoints(double low, double likely, double high) {
        this.low = low;
        this.high = high;
        this.rise = (high - low) * (likely - low);
        this.fall = (high - low) * (high - likely);
        this.peak = high > low ? (likely - low) / (high - low) : 1;
    }

    double draw(SplittableRandom random) {
        double chance = random.nextDouble();
        return chance < peak ? low + Math.sqrt(chance * rise) : high - Math.sqrt((1 - chance) * fall);
    }
}
