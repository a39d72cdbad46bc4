package io.plumbline.basics;

import java.math.BigDecimal;

/// An exact decimal number of a unit: 3 万亿元. Decreases are negative.
public record Quantity(BigDecimal value, Unit unit) {}
