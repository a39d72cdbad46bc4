package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.judging.Aim;
import io.plumbline.judging.lines.Chain;
import io.plumbline.judging.lines.Conversion;
import io.plumbline.judging.lines.Demand;
import io.plumbline.judging.lines.KnownSeries;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.lines.LineChoice;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/// Goalposts that count from a base: growth, multiples, changes. The base and what it comes to stand in the goal's
/// words.
final class RelativeAsking {

    private final KnownSeries series;
    private final Commitment.Target target;
    private final Course course;
    private final LineChoice choice;
    private final Aims aims;
    private final Missing missing;

    RelativeAsking(
            KnownSeries series,
            Commitment.Target target,
            Course course,
            LineChoice choice,
            Aims aims,
            Missing missing) {
        this.series = series;
        this.target = target;
        this.course = course;
        this.choice = choice;
        this.aims = aims;
        this.missing = missing;
    }

    /// The level that a stated quantity leads to from a base; empty where it cannot be converted.
    private interface Reckoning {
        Optional<BigDecimal> level(BigDecimal base, Quantity stated);
    }

    /// Against the period before: the plan's base when the text names the whole plan, otherwise the year before.
    Asked growth(Goalpost.Growth growth) {
        return series.find(Demand.GROWTH, choice)
                .map(line -> {
                    boolean ofPlan = course.named()
                            .start()
                            .plusYears(1)
                            .isBefore(course.named().end());
                    long yearBefore = choice.last(line) - line.frequency().perYear();
                    return from(line, ofPlan ? choice.first(line) - 1 : yearBefore, growth.rate(), compound(1));
                })
                .orElseGet(() -> missing.line(Demand.GROWTH, series));
    }

    Asked averageGrowth(Goalpost.AverageGrowth growth) {
        return series.find(Demand.GROWTH, choice)
                .map(line -> {
                    long base = choice.first(line) - 1;
                    double years = (double) (choice.last(line) - base)
                            / line.frequency().perYear();
                    return from(line, base, growth.rate(), compound(years));
                })
                .orElseGet(() -> missing.line(Demand.GROWTH, series));
    }

    Asked multiple(Goalpost.Multiple multiple) {
        Reckoning times = (base, stated) -> Conversion.findShare(stated).map(base::multiply);
        return series.find(Demand.GROWTH, choice)
                .map(line -> from(line, choice.first(line) - 1, multiple.factor(), times))
                .orElseGet(() -> missing.line(Demand.GROWTH, series));
    }

    Asked change(Goalpost.Change change) {
        return series.find(Demand.LEVEL, choice)
                .map(line -> from(
                        line,
                        choice.first(line) - 1,
                        change.amount(),
                        (base, stated) ->
                                Conversion.findDifference(stated, line.unit()).map(base::add)))
                .orElseGet(() -> missing.line(Demand.LEVEL, series));
    }

    private static Reckoning compound(double years) {
        return (base, stated) ->
                Conversion.findShare(stated).map(share -> base.multiply(power(share.add(BigDecimal.ONE), years)));
    }

    private static BigDecimal power(BigDecimal factor, double years) {
        return years == Math.rint(years) && years >= 0
                ? factor.pow((int) years)
                : BigDecimal.valueOf(Math.pow(factor.doubleValue(), years));
    }

    private Asked from(Line line, long baseSlot, Comparison comparison, Reckoning reckoning) {
        Optional<Base> base = Base.find(target, line, baseSlot);
        if (base.isEmpty()) {
            return missing.base(line, baseSlot);
        }
        return aims.find(comparison, stated -> reckoning.level(base.get().value(), stated))
                .<Asked>map(aim -> new Asked.Aimed(
                        aim,
                        line,
                        line.history(),
                        Math.min(baseSlot + 1, choice.last(line)),
                        choice.last(line),
                        OptionalDouble.of(base.get().value().doubleValue()),
                        false,
                        goal(line, comparison, base.get(), aim)))
                .orElseGet(() -> missing.unit(Aims.words(comparison)));
    }

    private Bilingual goal(Line line, Comparison comparison, Base base, Aim aim) {
        return Bilingual.format(
                "%1$s，自 %2$s 起算，即%3$s %5$s",
                "%1$s from %2$s, which is %5$s in %4$s",
                Aims.words(comparison),
                base.words(),
                line.chinese(choice.last(line)),
                line.code(choice.last(line)),
                Aims.words(aim));
    }

    /// Yearly rates, chained to an index that is 100 before the plan.
    Asked chained(Goalpost.AverageGrowth growth) {
        Optional<Line> line = series.find(Demand.RATES, choice);
        if (line.isEmpty()) {
            return missing.line(Demand.RATES, series);
        }
        long base = choice.first(line.get()) - 1;
        Optional<Chain> chain = Chain.find(line.get(), base);
        if (chain.isEmpty()) {
            return missing.base(line.get(), base);
        }
        double years = choice.last(line.get()) - (double) base;
        return aims.find(growth.rate(), stated -> compound(years).level(BigDecimal.valueOf(100), stated))
                .<Asked>map(aim -> new Asked.Aimed(
                        aim,
                        line.get(),
                        chain.get().history(),
                        base + 1,
                        choice.last(line.get()),
                        OptionalDouble.of(100),
                        false,
                        chainedGoal(line.get(), base, growth.rate(), aim)))
                .orElseGet(() -> missing.unit(Aims.words(growth.rate())));
    }

    private Bilingual chainedGoal(Line line, long base, Comparison rate, Aim aim) {
        return Bilingual.format(
                "年均 %1$s：增速连乘，以 %2$s 年为 100，%3$s 年须 %4$s",
                "%1$s a year on average: the chained rates, 100 in %2$s, must be %4$s in %3$s",
                Aims.words(rate),
                line.code(base),
                line.code(choice.last(line)),
                Aims.words(aim));
    }
}
