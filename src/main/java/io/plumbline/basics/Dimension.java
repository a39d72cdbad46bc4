package io.plumbline.basics;

/// The kind of thing that a unit measures (量纲), named by the base unit it is counted in: 元, 人次, 克/立方米. What has one
/// dimension can be compared, and converted where the decimal has an end.
///
/// Kept apart on purpose: % (a ratio) and 个百分点 (a difference of ratios); 人 and 人次; 元 and 美元; 元/人 and 元/户;
/// 天 and 月, because months differ in length. Counting words (个, 家, 项, 座 …) are one dimension: they say what is
/// counted, and so does the metric.
public record Dimension(String base) {

    /// %, ‰, 倍, 成, a bare ratio, and what cancels to one: 人/万人.
    public static final Dimension RATIO = new Dimension("1");

    /// A magnitude without a counting word: 万, 亿, as in 新增就业24万.
    public static final Dimension NUMBER = new Dimension("数");

    @Override
    public String toString() {
        return base;
    }
}
