package io.plumbline.judging.progress;

import static io.plumbline.judging.progress.ProgressMethod.CUMULATIVE;
import static io.plumbline.judging.progress.ProgressMethod.CUMULATIVE_REDUCTION;

import java.util.Arrays;

/// Progress of what adds up over the plan.
public final class SumProgress {

    private SumProgress() {}

    /// Σx / G against the planned share, which is often not the share of time.
    public static Progress cumulative(double[] values, double target, double scheduled) {
        double sum = Arrays.stream(values).sum();
        if (!(target > 0)) {
            return new Progress.None(CUMULATIVE, "累计目标必须为正 (a cumulative target must be positive)");
        }
        return new Progress.Share(
                CUMULATIVE,
                sum / target,
                scheduled,
                "%s / %s = %.1f%%".formatted(Digits.of(sum), Digits.of(target), 100 * sum / target));
    }

    /// Of a reduction by `target` (0.135 is 13.5 %), `done` so far: ln(1 - d) / ln(1 - D).
    public static Progress reduction(double done, double target, double scheduled) {
        if (!(target > 0 && target < 1 && done < 1)) {
            return new Progress.None(CUMULATIVE_REDUCTION, "降幅须在 0 到 100% 之间 (a reduction lies between 0 and 100 %)");
        }
        double share = Math.log1p(-done) / Math.log1p(-target);
        return new Progress.Share(
                CUMULATIVE_REDUCTION,
                share,
                scheduled,
                "ln(1 - %.4f) / ln(1 - %.4f) = %.1f%%".formatted(done, target, 100 * share));
    }
}
