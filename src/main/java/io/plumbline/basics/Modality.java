package io.plumbline.basics;

/// How firmly something is promised (承诺语气), strongest first.
public enum Modality {
    /// 确保, 必须, 坚决完成.
    FIRM,
    /// 将, 要, 计划, or no word at all.
    PLAN,
    /// 预期目标.
    EXPECT,
    /// 力争, 争取, 努力.
    STRIVE,
    /// 鼓励, 引导, 支持有条件的.
    ENCOURAGE
}
