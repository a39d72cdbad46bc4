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

    private static final WordList REPORTS = WordList.of("工作报告 述职报告 计划执行情况 计划草案");
    private static final WordList PLANS = WordList.of("规划 纲要 方案 意见 计划 建议 分工 分解 责任 目标 通知 行动 措施 办法 要点 任务");

    static DocumentKind of(String title) {
        if (REPORTS.isIn(title)) {
            return REPORT;
        }
        return PLANS.isIn(title) ? PLAN : OTHER;
    }
}
