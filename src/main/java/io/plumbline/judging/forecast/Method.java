package io.plumbline.judging.forecast;

import io.plumbline.basics.Bilingual;
import java.util.List;

/// The methods whose forecasts are combined (预测方法).
enum Method {
    /// The last value, with the season.
    NAIVE("末值", "last value"),
    /// The line through the first and the last value.
    DRIFT("首末连线", "drift"),
    /// The same on logarithms.
    LOG_DRIFT("对数首末连线", "drift of logarithms"),
    LEVEL("指数平滑（水平）", "exponential smoothing"),
    TREND("霍尔特趋势", "Holt trend"),
    DAMPED("阻尼趋势", "damped trend"),
    THETA("Theta", "Theta"),
    DYNAMIC_THETA("动态 Theta", "dynamic Theta"),
    LOG_DAMPED("对数阻尼趋势", "damped trend of logarithms"),
    /// [Autoregression] of the changes on the scale of the series.
    CHANGES("变动自回归", "autoregression of changes"),
    /// One regression for all series: [PooledRegression].
    POOLED("合并回归", "pooled regression"),
    /// [Autoregression] of the plain changes.
    PLAIN_CHANGES("原值变动自回归", "autoregression of plain changes"),
    /// [SeasonalSmoothing] on the scale of the series.
    SEASONAL("季节平滑", "seasonal smoothing"),
    /// The same on plain values.
    PLAIN_SEASONAL("原值季节平滑", "seasonal smoothing of plain values"),
    /// [Autoregression] of the changes against the year before.
    YEAR_ON_YEAR("同比自回归", "autoregression year on year"),
    /// The same season of the last year.
    SEASONAL_NAIVE("上年同期值", "same season of last year");

    private static final List<Method> ALL = List.of(values());

    private final String chinese;
    private final String english;

    Method(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Bilingual words() {
        return new Bilingual(chinese, english);
    }

    /// Those that a frequency uses: without seasons the last four would repeat others.
    static List<Method> of(Frequency frequency) {
        return frequency == Frequency.YEARLY ? ALL.subList(0, ALL.indexOf(SEASONAL)) : ALL;
    }
}
