package io.plumbline.judging.scoring;

/// A chance that was given, and whether it came true.
public record Matured(double chance, boolean attained) {

    public Matured {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("A chance lies between 0 and 1, not %s.".formatted(chance));
        }
    }
}
