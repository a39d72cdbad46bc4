package io.plumbline.judging.progress;

import static io.plumbline.judging.progress.ProgressMethod.CEILING;
import static io.plumbline.judging.progress.ProgressMethod.EVERY_PERIOD;
import static io.plumbline.judging.progress.ProgressMethod.MILESTONE;
import static io.plumbline.judging.progress.ProgressMethod.QUALITATIVE;
import static io.plumbline.judging.progress.ProgressMethod.RANGE;
import static io.plumbline.judging.progress.ProgressMethod.RANK;

import java.util.Arrays;

/// Progress where no way is gone but something is held: floors, ceilings, ranges, ranks, deeds.
public final class BoundProgress {

    private BoundProgress() {}

    /// 每年不低于: each period by itself, for an average hides a failed one.
    public static Progress everyPeriod(double[] values, double floor) {
        int met = (int) Arrays.stream(values).filter(value -> value >= floor).count();
        return new Progress.Held(
                EVERY_PERIOD,
                met,
                values.length,
                "%d 期中 %d 期不低于 %s (%d of %d)".formatted(values.length, met, Digits.of(floor), met, values.length));
    }

    /// 控制在…以内: (g - x) / g.
    public static Progress ceiling(double now, double ceiling) {
        if (ceiling == 0) {
            return new Progress.None(CEILING, "上限为零，无余量可算 (a ceiling of zero has no headroom)");
        }
        double share = (ceiling - now) / Math.abs(ceiling);
        String arithmetic = "(%s - %s) / %s = %.1f%%"
                .formatted(Digits.of(ceiling), Digits.of(now), Digits.of(ceiling), 100 * share);
        return new Progress.Headroom(CEILING, share, arithmetic);
    }

    /// X至Y: the way to the nearer bound; within is 1, beyond the upper bound more.
    public static Progress range(Way toLow, double high, double now) {
        if (now >= toLow.target() && now <= high) {
            String within = "%s ≤ %s ≤ %s".formatted(Digits.of(toLow.target()), Digits.of(now), Digits.of(high));
            return new Progress.Share(RANGE, 1, toLow.scheduled(), within);
        }
        Progress linear = LevelProgress.linear(toLow, now);
        return switch (linear) {
            case Progress.Share share -> new Progress.Share(RANGE, share.done(), share.scheduled(), share.arithmetic());
            default -> new Progress.None(RANGE, linear.arithmetic());
        };
    }

    /// The place among the peers, 1 is best; equal values share the better place.
    public static Progress rank(double own, double[] peers, int wanted) {
        int place = 1 + (int) Arrays.stream(peers).filter(peer -> peer > own).count();
        return new Progress.Held(
                RANK,
                place <= wanted ? 1 : 0,
                1,
                "%d 个同类中列第 %d，目标第 %d (place %d of %d)"
                        .formatted(peers.length + 1, place, wanted, place, peers.length + 1));
    }

    /// 建成, 创建: done or not, with evidence.
    public static Progress milestone(boolean evidenced) {
        return evidenced
                ? new Progress.Held(MILESTONE, 1, 1, "已有佐证 (evidenced)")
                : new Progress.None(MILESTONE, "尚无佐证 (no evidence yet)");
    }

    /// Never coloured by what its owner says of it.
    public static Progress qualitative() {
        return new Progress.None(QUALITATIVE, "定性目标不以自评判定 (a qualitative aim is not judged by self-report)");
    }
}
