package io.plumbline.judging.forecast;

import java.util.List;

/// The methods whose forecasts are combined (预测方法).
enum Method {
    /// The last value, with the season.
    NAIVE,
    /// The line through the first and the last value.
    DRIFT,
    /// The same on logarithms.
    LOG_DRIFT,
    LEVEL,
    TREND,
    DAMPED,
    THETA,
    DYNAMIC_THETA,
    LOG_DAMPED,
    /// [Autoregression] of the changes on the scale of the series.
    CHANGES,
    /// One regression for all series: [PooledRegression].
    POOLED,
    /// [Autoregression] of the plain changes.
    PLAIN_CHANGES,
    /// [SeasonalSmoothing] on the scale of the series.
    SEASONAL,
    /// The same on plain values.
    PLAIN_SEASONAL,
    /// [Autoregression] of the changes against the year before.
    YEAR_ON_YEAR,
    /// The same season of the last year.
    SEASONAL_NAIVE;

    private static final List<Method> ALL = List.of(values());

    /// Those that a frequency uses: without seasons the last four would repeat others.
    static List<Method> of(Frequency frequency) {
        return frequency == Frequency.YEARLY ? ALL.subList(0, ALL.indexOf(SEASONAL)) : ALL;
    }
}
