package io.plumbline.reading.tasks;

import io.plumbline.reading.words.WordList;

/// The words by which clauses say what is to be done.
final class TaskWords {

    /// What begins like an action and is none.
    static final WordList NO_ACTIONS = WordList.of("把握 服务业");

    /// What the action is for: it belongs to the action before it.
    static final WordList EFFECTS = WordList.of("让 使");

    /// What belongs to the preamble of every plan and is nobody's task.
    static final WordList CREEDS = WordList.of("精神 思想 理论 党的 党中央 总书记 路线 方针 总体布局 根本 主题 主线 大局 以下 上述目标 各项任务 使命");

    static final WordList QUALITIES = WordList.of("同步 全覆盖 清零 正增长 基本稳定 基本平衡 零增长 持续下降 持续提升 走在前列 国家下达 不发生 稳中提质 保持稳定");

    /// What must not happen (不发生重大事故): kept as long as it does not.
    static final WordList ABSENCES = WordList.of("不发生 杜绝 严防");

    static final WordList MEANS = WordList.of("以 通过 在 围绕 依托 聚焦 针对 按照 根据 立足 发挥 借助 对标");

    private TaskWords() {}
}
