package io.plumbline.judging;

/// The number to be reached and from which side: up for floors, sums and growth, down for ceilings.
record Goal(double target, double highest, boolean upwards) {

    static Goal of(Question question) {
        return switch (question.aim()) {
            case Aim.AtLeast aim -> floor(aim.bound());
            case Aim.AtMost aim -> new Goal(aim.bound(), aim.bound(), false);
            case Aim.Between aim ->
                question.history().last() > aim.high()
                        ? new Goal(aim.high(), aim.low(), false)
                        : new Goal(aim.low(), aim.high(), true);
            case Aim.TotalAtLeast aim -> floor(aim.bound());
            case Aim.AverageGrowthAtLeast aim -> floor(aim.level(question));
            case Aim.EveryPeriodAtLeast aim -> floor(aim.floor());
        };
    }

    private static Goal floor(double bound) {
        return new Goal(bound, Double.POSITIVE_INFINITY, true);
    }

    boolean isReached(double value) {
        if (upwards) {
            return value >= target && value <= highest;
        }
        return value <= target && (highest == target || value >= highest);
    }
}
