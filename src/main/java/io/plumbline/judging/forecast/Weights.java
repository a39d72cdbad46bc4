package io.plumbline.judging.forecast;

import java.util.List;

/// All that is learned for one frequency (预测权重): `levels` and `totals` hold the spread of single values and of the
/// mean of all values up to each step ahead, the first step first.
record Weights(PooledRegression pooled, Combination combination, List<Spread> levels, List<Spread> totals) {

    /// Beyond the steps that were learned, spreads grow with this power of the steps.
    private static final double GROWTH = 0.7;

    Weights {
        levels = List.copyOf(levels);
        totals = List.copyOf(totals);
    }

    static Spread at(List<Spread> spreads, int step) {
        return spreads.get(Math.min(step, spreads.size()) - 1);
    }

    /// What the usual size of errors is multiplied with at `step`.
    static double growth(List<Spread> spreads, int step) {
        return step <= spreads.size() ? 1 : Math.pow((double) step / spreads.size(), GROWTH);
    }
}
