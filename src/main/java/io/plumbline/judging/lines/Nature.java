package io.plumbline.judging.lines;

import io.plumbline.basics.Dimension;
import io.plumbline.basics.Unit;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Whether the figures of a year are those of its parts added up (流量) or that of its last part (存量), as the figures
/// themselves show it. A quarter's flow held against a year's target would be wrong by a factor of four.
enum Nature {
    FLOW,
    STOCK,
    /// The figures do not show it.
    OPEN;

    private static final BigDecimal SAME = new BigDecimal("0.005");
    private static final BigDecimal SAME_SUM = new BigDecimal("0.02");

    static Nature of(Unit unit, Map<Lines.Form, Line> runs) {
        if (isLevel(unit)) {
            return STOCK;
        }
        if (runs.keySet().stream().anyMatch(form -> form.cumulation() == Cumulation.TO_DATE)) {
            return FLOW;
        }
        for (PriceBasis price : PriceBasis.values()) {
            Nature shown = shown(runs, price);
            if (shown != OPEN) {
                return shown;
            }
        }
        return OPEN;
    }

    /// Ratios and places in an order are never added up.
    static boolean isLevel(Unit unit) {
        return unit.dimension().equals(Dimension.RATIO) || isRank(unit);
    }

    static boolean isRank(Unit unit) {
        return unit.dimension().base().equals("位");
    }

    private static Nature shown(Map<Lines.Form, Line> runs, PriceBasis price) {
        Line years = runs.get(new Lines.Form(Cumulation.IN_PERIOD, price, Frequency.YEARLY));
        for (Frequency frequency : Frequency.values()) {
            Line parts = runs.get(new Lines.Form(Cumulation.IN_PERIOD, price, frequency));
            if (years != null && parts != null && frequency != Frequency.YEARLY) {
                for (long year = years.last(); year >= years.first(); year--) {
                    Nature shown = shown(years.find(year).orElseThrow(), parts, year);
                    if (shown != OPEN) {
                        return shown;
                    }
                }
            }
        }
        return OPEN;
    }

    private static Nature shown(BigDecimal whole, Line parts, long year) {
        long end = (year + 1) * parts.frequency().perYear() - 1;
        Optional<BigDecimal> last = parts.find(end);
        if (last.isPresent() && isClose(whole, last.get(), SAME)) {
            return STOCK;
        }
        Optional<BigDecimal> sum = parts.findSum(end + 1 - parts.frequency().perYear(), end);
        return sum.isPresent() && isClose(whole, sum.get(), SAME_SUM) ? FLOW : OPEN;
    }

    private static boolean isClose(BigDecimal one, BigDecimal other, BigDecimal share) {
        return one.subtract(other).abs().compareTo(one.abs().multiply(share)) <= 0;
    }
}
