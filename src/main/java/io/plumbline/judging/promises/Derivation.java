package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.register.metrics.MetricDefinition.Prices;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// A comparison by our own arithmetic (推算) where the documents state two parts of it: marked as derived, never a
/// verdict. A level is base × (1 + growth), a growth is level ÷ base - 1, a change is level - base; the base is what
/// the promising document reports for the year before. Growth and level of an amount at constant prices do not give
/// each other. Rounded to two places after the point.
///
/// @param base where the base is cited
/// @param part where the other part is cited
/// @param would the verdict if the derived number had been stated
public record Derivation(Citation base, Citation part, Quantity derived, Measure measure, Verdict would) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param bases what the promising document reports for the year before the promised one
    static Optional<Derivation> find(Promise promised, Outcome outcome, List<Outcome> bases) {
        Claim promise = promised.claim();
        boolean atConstantPrices =
                promise.known().filter(it -> it.prices() == Prices.CONSTANT).isPresent();
        if (atConstantPrices || promise.known().isEmpty()) {
            return Optional.empty();
        }
        return bases.stream()
                .filter(it -> Matches.isSame(promise.identity(), it.claim().identity()))
                .filter(it -> it.claim().measure() == Measure.LEVEL && isExact(it.claim()))
                .filter(it -> it.coverageOf(promised.year() - 1) == Coverage.YEAR)
                .findFirst()
                .flatMap(base -> find(promise, outcome, base.claim()));
    }

    private static Optional<Derivation> find(Claim promise, Outcome outcome, Claim base) {
        Claim part = outcome.claim();
        boolean isOfYears = outcome.remarks().cumulative() || outcome.remarks().average();
        if (isOfYears || !isExact(part)) {
            return Optional.empty();
        }
        Quantity from = Comparisons.first(base.comparison());
        Quantity to = Comparisons.first(part.comparison());
        return derive(promise.measure(), part.measure(), from, to).flatMap(it -> judge(promise, base, part, it));
    }

    private static Optional<Quantity> derive(Measure wanted, Measure given, Quantity from, Quantity to) {
        if (wanted == Measure.LEVEL && given == Measure.GROWTH && isPercent(to)) {
            BigDecimal factor = BigDecimal.ONE.add(to.value().divide(HUNDRED));
            return Optional.of(new Quantity(round(from.value().multiply(factor)), from.unit()));
        }
        boolean twoLevels = given == Measure.LEVEL && from.unit().isCommensurable(to.unit());
        if (!twoLevels || from.value().signum() <= 0) {
            return Optional.empty();
        }
        if (wanted == Measure.GROWTH) {
            return convert(to, from.unit()).map(it -> growth(from, it));
        }
        boolean ofShares = wanted == Measure.CHANGE && isPercent(from) && isPercent(to);
        return ofShares
                ? Optional.of(new Quantity(to.value().subtract(from.value()), new Unit("个百分点")))
                : Optional.empty();
    }

    private static Quantity growth(Quantity from, Quantity to) {
        BigDecimal ratio = to.value().divide(from.value(), MathContext.DECIMAL64);
        return new Quantity(round(ratio.subtract(BigDecimal.ONE).multiply(HUNDRED)), new Unit("%"));
    }

    /// Empty where the number would have no end.
    private static Optional<Quantity> convert(Quantity quantity, Unit unit) {
        try {
            return Optional.of(quantity.in(unit));
        } catch (IllegalArgumentException endless) {
            return Optional.empty();
        }
    }

    private static Optional<Derivation> judge(Claim promise, Claim base, Claim part, Quantity derived) {
        return new Appraisal(promise)
                .find(new Goalpost.Exactly(derived))
                .map(it -> new Derivation(base.citation(), part.citation(), derived, promise.measure(), it));
    }

    private static boolean isExact(Claim claim) {
        return claim.comparison() instanceof Goalpost.Exactly;
    }

    private static boolean isPercent(Quantity quantity) {
        return quantity.unit().text().equals("%");
    }

    private static BigDecimal round(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
