package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import io.plumbline.register.metrics.MetricDefinition.Prices;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// A comparison by our own arithmetic (推算) where the documents state two parts of it: marked as derived, never a
/// verdict. A level is base × (1 + growth), a growth is level ÷ base - 1, a change is level - base; the base is what
/// the promising document reports for the year before. Growth and level of an amount at constant prices do not give
/// each other. Rounded to one place after the point more than a reader needs to see on which side it lies.
///
/// @param base where the base is cited
/// @param part where the other part is cited
/// @param would the verdict if the derived number had been stated
public record Derivation(Citation base, Citation part, Quantity derived, Measure measure, Verdict would) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param bases what the promising document reports for the year before the promised one
    static Optional<Derivation> find(Claim promise, Outcome outcome, List<Outcome> bases, int year) {
        boolean atConstantPrices =
                promise.known().filter(it -> it.prices() == Prices.CONSTANT).isPresent();
        if (atConstantPrices || promise.known().isEmpty()) {
            return Optional.empty();
        }
        return bases.stream()
                .filter(it -> Matches.isSame(promise.identity(), it.claim().identity()))
                .filter(it -> it.claim().measure() == Measure.LEVEL && isExact(it.claim()))
                .filter(it -> it.coverageOf(year - 1) == Coverage.YEAR)
                .findFirst()
                .flatMap(base -> find(promise, outcome, base.claim()));
    }

    private static Optional<Derivation> find(Claim promise, Outcome outcome, Claim base) {
        Claim part = outcome.claim();
        boolean ofYear = outcome.remarks().cumulative() || outcome.remarks().average();
        if (ofYear || !isExact(part)) {
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
            BigDecimal ratio = to.in(from.unit()).value().divide(from.value(), MathContext.DECIMAL64);
            return Optional.of(new Quantity(
                    round(ratio.subtract(BigDecimal.ONE).multiply(HUNDRED)),
                    Quantity.of(0, "%").unit()));
        }
        boolean ofShares = wanted == Measure.CHANGE && isPercent(from) && isPercent(to);
        return ofShares
                ? Optional.of(new Quantity(
                        to.value().subtract(from.value()),
                        Quantity.of(0, "个百分点").unit()))
                : Optional.empty();
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
