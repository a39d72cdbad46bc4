package io.plumbline.judging.warning;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.forecast.Law;
import io.plumbline.judging.progress.Digits;

/// Holds the next report against the law that was predicted for it (新数据检验).
final class ReportWatch {

    private ReportWatch() {}

    /// The two-sided chance of a report as far out as this one or farther.
    static double chance(Law predicted, double reported) {
        return Math.min(1, 2 * Math.min(predicted.chanceOfAtMost(reported), predicted.chanceOfAtLeast(reported)));
    }

    static Bilingual arithmetic(Law predicted, double reported) {
        return Bilingual.format(
                "报告 %1$s，预测中值 %2$s，九成五区间 %3$s 至 %4$s；偶然偏出这么远的概率 %5$s",
                "%1$s reported, %2$s predicted, 95 %% between %3$s and %4$s; a chance of %5$s to be as far out by accident",
                Digits.of(reported),
                Digits.of(predicted.median()),
                Digits.of(predicted.quantile(0.025)),
                Digits.of(predicted.quantile(0.975)),
                Rarity.of(chance(predicted, reported)));
    }
}
