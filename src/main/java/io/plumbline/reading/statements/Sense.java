package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;

/// How a word in front of a quantity relates it to the metric.
enum Sense {
    REACH("跻身 达到 达 提高到 提高至 提升到 提升至 增加到 增加至 增至 增到 升至 升到 上升到 上升至 扩大到 扩大至 发展到 增长到 增长至 攀升至 跃升至 "
            + "增长达 冲刺 扩大到 延长到 延长至 调整为 优化为 调整到 优化到 拓展到 拓展至 覆盖到"),
    FALL_TO("降至 降到 降低到 降低至 下降到 下降至 压缩到 压缩至 压减到 压减至 缩短到 缩短至 减少到 减少至 缩至 缩小到 缩小至 回落至 回落到 减至"),
    CAP("控制在 控制到 不超过 不高于 不多于 不突破 不超出 限制在 不大于"),
    FLOOR("不低于 不少于 至少 不小于"),
    EXCEED("突破 超过 不止 超 逾 高于 大于 跨越 迈上 迈过 跨过 迈入 跨上 过 多于 超出 高出 突破了 超过了 快于 优于"),
    UNDER("低于 不足 不到 少于 小于 未达"),
    ABOUT("约 近 接近 大约 将近 大致"),
    HOLD("保持在 稳定在 维持在 保持 稳定 维持 稳定保持在 稳定达到"),
    STATE("完成 为 是 占 有 共 计 共有 已有 按 平均为 达成 累计达 合计 共计"),
    GROW("前移 前进 增长 增加 上升 提高 提升 增 递增 升高 上涨 涨 高 多 扩大 增收 增长了 增加了 提高了 回升 反弹 扩张 延长"),
    SHRINK("下降 降低 减少 缩减 压减 压缩 缩短 削减 降 减 下滑 回落 缩小 下调 收窄 下降了 减少了 降低了 减排 负增长 低"),
    GROW_ON_AVERAGE("年均增长 年均递增 年均增速 年均增幅 平均增长 平均递增 年均增长率 年均增长率为 年平均增长 平均增速"),
    /// Says nothing of the relation.
    NEUTRAL("均 连续 继续 翻番 分别 累计 已 同比 首次 将 要 再 也 拟 接连 连年 平均 全部 各 总 总计 实现 力争 确保 争取 基本 稳步 历史性 成功 提前 最高 最短 最低 "
            + "最少 最大 最多 实际 名义 同口径 可比 分别为 都 就 则 又 还 已经 累计已 预计 预期 目标 计划 拟安排 日 左右 相比 较之 稳中有 再次 "
            + "双双 一举 率先 顺利 超额 力争实现 努力 全面 总体 大幅 明显 净 即 只 仅 共同 所占 以上 高达 多达 可达 普遍 逐步 进一步 每 按可比价格计算 按不变价格计算 按不变价计算 按可比价计算 "
            + "按可比价格 按可比口径 扣除价格因素 扣除物价因素 分别较 各自 同步 持续 ："),
    /// An action of which the quantity is the yield: the metric begins with it, so the search ends here.
    ACTION("条约 公约 合约 节约 预约 违约 履约 特约 签约 简约 制约 契约 成都 首都 古都 都市 偿还 归还 返还 退还 交还 成就 造就 铸就 原则 规则 准则 细则 法则 主要 重要 纪要 摘要 需要 "
            + "人均 户均 亩均 地均 校均 班均 高超 不过 难过 今日 当日 生日 工作日 汇总 立即 随即 偏多 增多 偏低 偏高 新增 净增 增发 新建 改建 建成 增设 增建 完成率 增产 减免 加快 新增加 倍增 招收 提高标准 国有 所有 具有 发达 附近 经过 通过 不少 下达 到达 "
            + "抵达 表达 传达 直达 通达 畅达 转移 增值 增收节支 享有 持有 占有 公有 私有 保有 特有 富有 没有 只有 含有 共享 总共 公共 设计 统计 会计 "
            + "审计 合同 作为 成为 认为 称为 行为 改为 转为 列为 变为 评为 视为 名为 定为 较高 提高水平 最为 更高 更多 许多 大多 超高 减税 降税 登高 攀高 "
            + "走高 新高 率高 众多 调高 调低 下沉 不断 跃过 路过 超越 度过 渡过 帮扶 海拔高");

    @SuppressWarnings("ImmutableEnumChecker") // a word list does not change
    private final WordList words;

    Sense(String words) {
        this.words = WordList.of(words);
    }

    int lengthBefore(String text, int from, int end) {
        return words.lengthBefore(text, from, end);
    }

    boolean isGrowth() {
        return this == GROW || this == SHRINK || this == GROW_ON_AVERAGE;
    }
}
