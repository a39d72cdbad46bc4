package io.plumbline.basics;

/// Whether a target binds the government (指标属性).
public enum BindingKind {
    /// 约束性: the government itself must deliver.
    BINDING,
    /// 预期性: expected; mainly the market's work.
    EXPECTED,
    /// The text does not say.
    UNSTATED
}
