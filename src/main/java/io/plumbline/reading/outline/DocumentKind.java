package io.plumbline.reading.outline;

import io.plumbline.reading.words.WordList;

/// What sort of text a document is; it decides what its first lines speak of.
public enum DocumentKind {
    /// 政府工作报告: a review of last year, then this year's aims.
    REPORT,
    /// 规划, 纲要, 行动方案, 实施意见, 分工: promises from the first line.
    PLAN,
    /// Anything else: news, bulletins; what is promised shows in the words only.
    OTHER;

    private static final WordList REPORTS = WordList.of("工作报告 述职报告 计划执行情况");
    private static final WordList PLANS = WordList.of("规划 纲要 方案 意见 计划 通知 办法 要点 决定");

    static DocumentKind of(String title) {
        if (REPORTS.isIn(title)) {
            return REPORT;
        }
        return PLANS.isIn(title) ? PLAN : OTHER;
    }
}
