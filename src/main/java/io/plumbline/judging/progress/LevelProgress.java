package io.plumbline.judging.progress;

import static io.plumbline.judging.progress.ProgressMethod.GEOMETRIC;
import static io.plumbline.judging.progress.ProgressMethod.GROWTH_RATIO;
import static io.plumbline.judging.progress.ProgressMethod.LINEAR;

/// Progress of a level towards a target level, up or down alike.
public final class LevelProgress {

    private LevelProgress() {}

    /// (x - b) / (g - b).
    public static Progress linear(Way way, double now) {
        if (way.base() == way.target()) {
            return new Progress.None(LINEAR, "目标等于基期值，无进度可言 (the target equals the base)");
        }
        double done = (now - way.base()) / (way.target() - way.base());
        String arithmetic = "(%s - %s) / (%s - %s) = %.1f%%"
                .formatted(
                        Digits.of(now),
                        Digits.of(way.base()),
                        Digits.of(way.target()),
                        Digits.of(way.base()),
                        100 * done);
        return new Progress.Share(LINEAR, done, way.scheduled(), arithmetic);
    }

    /// ln(x / b) / ln(g / b): the share of the way for what compounds.
    public static Progress geometric(Way way, double now) {
        if (!(way.base() > 0 && way.target() > 0 && now > 0) || way.base() == way.target()) {
            return new Progress.None(GEOMETRIC, "需要正数且目标不等于基期值 (needs positive values, target unlike base)");
        }
        double done = Math.log(now / way.base()) / Math.log(way.target() / way.base());
        String arithmetic = "ln(%s / %s) / ln(%s / %s) = %.1f%%"
                .formatted(
                        Digits.of(now),
                        Digits.of(way.base()),
                        Digits.of(way.target()),
                        Digits.of(way.base()),
                        100 * done);
        return new Progress.Share(GEOMETRIC, done, way.scheduled(), arithmetic);
    }

    /// Observed against required average yearly growth (the ratio of the Eurostat and Open SDG family); 1 is on
    /// schedule.
    public static Progress growthRatio(Way way, double now) {
        if (!(way.base() > 0 && way.target() > 0 && now > 0) || way.yearsGone() == 0 || way.base() == way.target()) {
            return new Progress.None(GROWTH_RATIO, "需要正数、已过时间和不同于基期的目标 (needs positive values and time gone by)");
        }
        double observed = Math.pow(now / way.base(), 1 / way.yearsGone()) - 1;
        double required = Math.pow(way.target() / way.base(), 1 / way.years()) - 1;
        String arithmetic = "%.2f%% / %.2f%% = %.2f".formatted(100 * observed, 100 * required, observed / required);
        return new Progress.Share(GROWTH_RATIO, observed / required, 1, arithmetic);
    }
}
