package io.plumbline.judging.forecast;

/// How often a series is reported (频率).
public enum Frequency {
    YEARLY(1),
    QUARTERLY(4),
    MONTHLY(12);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    /// 1, 4 or 12.
    public int perYear() {
        return perYear;
    }
}
