package io.plumbline.judging.warning;

import io.plumbline.judging.forecast.Law;
import io.plumbline.judging.progress.Digits;

/// Holds the next report against the law that was predicted for it (新数据检验).
public final class ReportWatch {

    private ReportWatch() {}

    /// The two-sided chance of a report as far out as this one or farther.
    public static double chance(Law predicted, double reported) {
        return Math.min(1, 2 * Math.min(predicted.chanceOfAtMost(reported), predicted.chanceOfAtLeast(reported)));
    }

    public static String arithmetic(Law predicted, double reported) {
        String value = Digits.of(reported);
        String low = Digits.of(predicted.quantile(0.025));
        String high = Digits.of(predicted.quantile(0.975));
        return "报告 %s，预测九成五区间 %s 至 %s (reported %s, 95 %% predicted between %s and %s)"
                .formatted(value, low, high, value, low, high);
    }
}
