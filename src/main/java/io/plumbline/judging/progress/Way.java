package io.plumbline.judging.progress;

/// Where a target starts and ends: the base value, the target value, the years between, and the years gone by.
public record Way(double base, double target, double years, double yearsGone) {

    public Way {
        if (!(years > 0) || yearsGone < 0) {
            throw new IllegalArgumentException("""
                    A way needs an end after its start: %s years, %s gone.
                    Maybe base year and deadline are exchanged.""".formatted(years, yearsGone));
        }
    }

    /// The share of the time that has gone (序时进度), at most 1.
    public double scheduled() {
        return Math.min(1, yearsGone / years);
    }
}
