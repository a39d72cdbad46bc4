package io.plumbline.basics;

import java.math.BigDecimal;

/// An exact decimal number of a unit (数量): 3 万亿元, -3.2 %. Decreases are negative. 3.0 is 3: the value keeps no zeros at
/// its end.
///
/// Two quantities are equal when value and unit are; 3万亿元 and 30000亿元 are not equal but [#isSameAs] the other.
public record Quantity(BigDecimal value, Unit unit) {

    public Quantity {
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /// From a decimal number as text: `of("3.5", "万亿元")`.
    public static Quantity of(String value, String unit) {
        return new Quantity(new BigDecimal(value), new Unit(unit));
    }

    public static Quantity of(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), new Unit(unit));
    }

    /// The same quantity in another unit, exactly.
    ///
    /// @throws IllegalArgumentException when the units measure different things, or the number would have no end (1亩 is
    ///     666.66… 平方米); comparing always works
    public Quantity in(Unit target) {
        if (unit.equals(target)) {
            return this;
        }
        UnitScale from = scaleComparableWith(target);
        UnitScale to = UnitScale.of(target);
        BigDecimal over = value.multiply(from.over()).multiply(to.under());
        BigDecimal under = from.under().multiply(to.over());
        try {
            return new Quantity(over.divide(under), target);
        } catch (ArithmeticException endless) {
            throw new IllegalArgumentException("""
                    %s has no exact decimal value in %s.
                    Maybe compare the two quantities instead, or convert the other one.""".formatted(this, target), endless);
        }
    }

    /// Negative, zero or positive as this is less than, the same as or more than the other, across units.
    ///
    /// @throws IllegalArgumentException when the units measure different things
    public int compareWith(Quantity other) {
        if (unit.equals(other.unit)) {
            return value.compareTo(other.value);
        }
        UnitScale own = scaleComparableWith(other.unit);
        UnitScale others = UnitScale.of(other.unit);
        BigDecimal left = value.multiply(own.over()).multiply(others.under());
        BigDecimal right = other.value.multiply(others.over()).multiply(own.under());
        return left.compareTo(right);
    }

    /// Whether the two are the same amount, however written; false when the units measure different things.
    public boolean isSameAs(Quantity other) {
        return unit.isCommensurable(other.unit) && compareWith(other) == 0;
    }

    /// The sum in this quantity's unit; fails as [#in] does.
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.in(unit).value), unit);
    }

    public Quantity negate() {
        return new Quantity(value.negate(), unit);
    }

    /// As one writes it: 3万亿元, -3.2%.
    @Override
    public String toString() {
        return value.toPlainString() + unit;
    }

    private UnitScale scaleComparableWith(Unit other) {
        UnitScale scale = UnitScale.of(unit);
        if (!scale.dimension().equals(other.dimension())) {
            throw new IllegalArgumentException("""
                    %s cannot be compared with or converted to %s: %s is not %s.
                    Maybe one of the units was misread, or a rate was taken for a level.""".formatted(this, named(other), scale.dimension(), other.dimension()));
        }
        return scale;
    }

    private static String named(Unit unit) {
        return unit.equals(Unit.NONE) ? "a bare ratio" : unit.text();
    }
}
