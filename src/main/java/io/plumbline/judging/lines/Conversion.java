package io.plumbline.judging.lines;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Quantities as plain numbers of a unit; empty where the two measure different things.
public final class Conversion {

    private static final MathContext TWENTY_DIGITS = new MathContext(20);
    private static final Unit PERCENT = new Unit("%");
    private static final Unit PERMILLE = new Unit("‰");

    private Conversion() {}

    /// Exact; to twenty digits where the number has no end.
    public static Optional<BigDecimal> find(Quantity quantity, Unit unit) {
        if (!quantity.unit().isCommensurable(unit)) {
            return Optional.empty();
        }
        return findExact(quantity, unit)
                .or(() -> findExact(new Quantity(BigDecimal.ONE, unit), quantity.unit())
                        .map(inverse -> quantity.value().divide(inverse, TWENTY_DIGITS)));
    }

    private static Optional<BigDecimal> findExact(Quantity quantity, Unit unit) {
        try {
            return Optional.of(quantity.in(unit).value());
        } catch (IllegalArgumentException endless) {
            return Optional.empty();
        }
    }

    /// A difference: 个百分点 is what % changes by.
    public static Optional<BigDecimal> findDifference(Quantity amount, Unit unit) {
        return switch (amount.unit().dimension().base()) {
            case "百分点" -> find(new Quantity(amount.value(), PERCENT), unit);
            case "千分点" -> find(new Quantity(amount.value(), PERMILLE), unit);
            default -> find(amount, unit);
        };
    }

    /// 6% is 0.06.
    public static Optional<BigDecimal> findShare(Quantity ratio) {
        return find(ratio, Unit.NONE);
    }
}
