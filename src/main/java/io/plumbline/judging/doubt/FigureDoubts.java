package io.plumbline.judging.doubt;

import io.plumbline.basics.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Looks for what honest figures seldom show. Each search answers with a doubt, or nothing; a doubt by chance is raised
/// at
/// one in a hundred.
public final class FigureDoubts {

    private static final double SELDOM = 0.01;

    private FigureDoubts() {}

    /// First and last published value of the same period.
    public record Revision(double first, double last) {}

    /// Revisions that nearly always go up: as often up as down is expected (sign test).
    public static Optional<Doubt> findUpwardRevisions(List<Revision> revisions) {
        int up = (int) revisions.stream().filter(it -> it.last() > it.first()).count();
        int changed =
                (int) revisions.stream().filter(it -> it.last() != it.first()).count();
        double chance = Binomial.atLeast(up, changed, 0.5);
        return seldom(
                Doubt.Kind.REVISED_UPWARDS,
                chance,
                Bilingual.format("%d 次修订中 %d 次上调", "of %d revisions %d went up", changed, up));
    }

    /// Results just beyond their targets far more often than just short of them; `ratios` are result over target of
    /// many
    /// targets that are floors, `margin` what counts as just, 0.01 for one percent.
    public static Optional<Doubt> findHuggingOfTargets(double[] ratios, double margin) {
        int above = 0;
        int near = 0;
        for (double ratio : ratios) {
            above += ratio >= 1 && ratio < 1 + margin ? 1 : 0;
            near += ratio >= 1 - margin && ratio < 1 + margin ? 1 : 0;
        }
        double chance = Binomial.atLeast(above, near, 0.5);
        return seldom(
                Doubt.Kind.HUGS_TARGET,
                chance,
                Bilingual.format(
                        "目标上下 %.1f%% 以内 %d 个，其中 %d 个刚好达标",
                        "within %.1f %% of the target %d, %d of them just above", 100 * margin, near, above));
    }

    /// Last digits of 0 or 5 far more often than in one of five; figures as they were written.
    public static Optional<Doubt> findRoundNumbers(List<BigDecimal> figures) {
        List<BigDecimal> written = figures.stream()
                .filter(figure -> figure.unscaledValue().abs().toString().length() >= 3)
                .toList();
        int round = (int) written.stream()
                .filter(figure -> figure.unscaledValue().abs().longValue() % 5 == 0)
                .count();
        double chance = Binomial.atLeast(round, written.size(), 0.2);
        return seldom(
                Doubt.Kind.ROUND_NUMBERS,
                chance,
                Bilingual.format("%d 个数中 %d 个以 0 或 5 结尾", "of %d figures %d end in 0 or 5", written.size(), round));
    }

    /// Parts that miss the whole by more than rounding, half a unit of the last place for each of them.
    public static Optional<Doubt> findPartsThatDoNotAddUp(BigDecimal whole, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        double tolerance = halfUnit(whole)
                + parts.stream().mapToDouble(FigureDoubts::halfUnit).sum();
        double gap = sum.subtract(whole).doubleValue();
        if (Math.abs(gap) <= tolerance + 1e-12) {
            return Optional.empty();
        }
        return Optional.of(new Doubt(
                Doubt.Kind.PARTS_DO_NOT_ADD_UP,
                1,
                Bilingual.format(
                        "分项合计 %s，总数 %s，相差 %.4g", "the parts sum to %s, the whole is %s, %.4g apart", sum, whole, gap)));
    }

    /// A growth rate in % that the two levels do not bear out by more than `tolerance` points; for levels at the same
    /// prices.
    public static Optional<Doubt> findGrowthThatDisagrees(
            BigDecimal before, BigDecimal now, BigDecimal rate, double tolerance) {
        double implied = 100 * (now.doubleValue() / before.doubleValue() - 1);
        if (Math.abs(implied - rate.doubleValue()) <= tolerance + halfUnit(rate)) {
            return Optional.empty();
        }
        return Optional.of(new Doubt(
                Doubt.Kind.GROWTH_DISAGREES,
                1,
                Bilingual.format(
                        "%s / %s - 1 = %.2f%%，公布 %s%%",
                        "%s / %s - 1 = %.2f %%, stated %s %%", now, before, implied, rate)));
    }

    private static double halfUnit(BigDecimal figure) {
        return 0.5 * Math.pow(10, -figure.scale());
    }

    private static Optional<Doubt> seldom(Doubt.Kind kind, double chance, Bilingual arithmetic) {
        return chance < SELDOM ? Optional.of(new Doubt(kind, chance, arithmetic)) : Optional.empty();
    }
}
