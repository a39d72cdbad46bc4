package io.plumbline.register.breakdown;

import io.plumbline.basics.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Proposals for splitting a target; whoever splits decides.
public final class Splits {

    private Splits() {}

    /// The whole in parts after weights (last year's figures, inhabitants), each rounded to so many decimals, together
    /// exactly the whole: what rounding leaves goes to those it cut most.
    public static Map<String, Quantity> byWeight(Quantity whole, Map<String, BigDecimal> weights, int decimals) {
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean usable = all.signum() > 0
                && weights.values().stream().allMatch(weight -> weight.signum() >= 0)
                && whole.value().scale() <= decimals;
        if (!usable) {
            throw new IllegalArgumentException("""
                    权重须不为负且不全为零，小数位数不能少于 %s 的位数：%s
                    Weights must not be negative nor all zero, and decimals must hold %s: %s.""".formatted(whole, weights, whole, weights));
        }
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        Map<String, BigDecimal> cut = new LinkedHashMap<>();
        BigDecimal left = whole.value();
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            BigDecimal exact = whole.value().multiply(weight.getValue()).divide(all, decimals + 12, RoundingMode.FLOOR);
            BigDecimal part = exact.setScale(decimals, RoundingMode.FLOOR);
            parts.put(weight.getKey(), part);
            cut.put(weight.getKey(), exact.subtract(part));
            left = left.subtract(part);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        List<String> mostCut = new ArrayList<>(cut.keySet());
        mostCut.sort(Comparator.comparing((String key) -> cut.getOrDefault(key, BigDecimal.ZERO))
                .reversed());
        for (int i = 0; left.signum() > 0; i++, left = left.subtract(step)) {
            parts.merge(mostCut.get(i % mostCut.size()), step, BigDecimal::add);
        }
        Map<String, Quantity> split = new LinkedHashMap<>();
        parts.forEach((key, value) -> split.put(key, new Quantity(value, whole.unit())));
        return split;
    }

    /// The way from a baseline to the target in equal steps, a value for each year after the base year.
    public static Map<Integer, Quantity> byYear(
            Quantity baseline, int baseYear, Quantity target, int targetYear, int decimals) {
        if (baseYear >= targetYear) {
            throw new IllegalArgumentException("""
                    基期年须早于目标年：%d，%d
                    The base year must come before the target's: %d, %d.""".formatted(baseYear, targetYear, baseYear, targetYear));
        }
        BigDecimal start = baseline.in(target.unit()).value();
        BigDecimal way = target.value().subtract(start);
        BigDecimal years = BigDecimal.valueOf(targetYear - baseYear);
        Map<Integer, Quantity> steps = new LinkedHashMap<>();
        for (int year = baseYear + 1; year < targetYear; year++) {
            BigDecimal done = way.multiply(BigDecimal.valueOf(year - baseYear));
            BigDecimal value = start.add(done.divide(years, decimals, RoundingMode.HALF_EVEN));
            steps.put(year, new Quantity(value, target.unit()));
        }
        steps.put(targetYear, target);
        return steps;
    }
}
