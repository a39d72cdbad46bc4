package io.plumbline.basics;

/// A unit (计量单位) as the text writes it, magnitude included: 万亿元, %, 个百分点, 吨标准煤/万元, 人次; empty for a bare
/// ratio.
///
/// Only ways of printing one sign are made one: blanks go, full-width ％ ／ and letters become half-width, ㎡ m² ㎥ m³ ㎞
/// become 平方米, 立方米, 公里. Different words stay different (公里 and 千米, 标箱 and TEU); that they mean the same, or
/// ten thousand of the same, is what [#isCommensurable] and [Quantity#in] know.
///
/// A word that is not known is a unit of its own kind, never an error: plans count in 担, 盏 and 轮次 as well. A unit does
/// not begin with a digit, which belongs to the value; inside it may stand one: 人/10万人.
public record Unit(String text) {

    public static final Unit NONE = new Unit("");

    public Unit {
        text = UnitSpelling.unify(text);
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            throw new IllegalArgumentException("""
                    A unit must not begin with a digit: %s.
                    Maybe the digits belong to the value of the quantity.""".formatted(text));
        }
    }

    /// What kind of thing is measured, whatever the magnitude.
    public Dimension dimension() {
        return UnitScale.of(this).dimension();
    }

    /// Whether quantities of the two units can be compared and added.
    public boolean isCommensurable(Unit other) {
        return dimension().equals(other.dimension());
    }

    @Override
    public String toString() {
        return text;
    }
}
