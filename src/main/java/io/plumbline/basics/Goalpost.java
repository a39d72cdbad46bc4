package io.plumbline.basics;

/// What has to be reached: a plain [Comparison] speaks of the level of the metric itself; the other cases say what of
/// the metric is compared. The same shapes say what a result states.
public sealed interface Goalpost {

    sealed interface Comparison extends Goalpost {}

    /// 以上, 不低于, 达到 (>=).
    record AtLeast(Quantity bound) implements Comparison {}

    /// 突破, 超过 (>).
    record MoreThan(Quantity bound) implements Comparison {}

    /// 以内, 不超过, 降至 (<=).
    record AtMost(Quantity bound) implements Comparison {}

    /// 低于, 不足 (<).
    record LessThan(Quantity bound) implements Comparison {}

    /// 左右, 约 (~).
    record About(Quantity value) implements Comparison {}

    record Exactly(Quantity value) implements Comparison {}

    /// X至Y, both included.
    record Range(Quantity low, Quantity high) implements Comparison {}

    /// Relative change in % against the period before.
    record Growth(Comparison rate) implements Goalpost {}

    /// Average yearly growth over the period (年均增长), geometric.
    record AverageGrowth(Comparison rate) implements Goalpost {}

    /// Absolute change in units of the metric or 个百分点.
    record Change(Comparison amount) implements Goalpost {}

    /// So many times the base: 翻一番 is 2.
    record Multiple(Comparison factor) implements Goalpost {}

    /// Place in an order, 1 is best: 第一, 前十.
    record Rank(Comparison place) implements Goalpost {}

    /// A sum over the whole period (累计).
    record Cumulative(Comparison total) implements Goalpost {}

    /// To be held at the level (保持, 稳定在).
    record Keep(Comparison level) implements Goalpost {}

    /// An aim without a numeral: 全覆盖, 清零, 与经济增长同步.
    record Qualitative(String words) implements Goalpost {}

    /// To be carried out; nothing is measured but the deed.
    record Completion() implements Goalpost {}
}
