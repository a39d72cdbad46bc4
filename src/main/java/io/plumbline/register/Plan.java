package io.plumbline.register;

import io.plumbline.basics.ReportingPeriod;

/// An approved plan (规划): 建议, 纲要, 专项规划, 行动方案, 年度计划, as `kind` says; its documents are kept with it.
public record Plan(long id, String name, String kind, String issuer, ReportingPeriod period) {

    /// One that has no number yet.
    public static Plan of(String name, String kind, String issuer, ReportingPeriod period) {
        return new Plan(0, name, kind, issuer, period);
    }
}
