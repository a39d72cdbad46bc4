package io.plumbline.reading.tasks;

import io.plumbline.reading.words.WordList;

/// The words by which clauses say what is to be done.
final class TaskWords {

    static final WordList ACTIONS = WordList.of(
            "推动 推进 加强 完善 深化 提升 优化 支持 促进 健全 强化 建设 构建 打造 培育 实施 开展 加大 扩大 发展 落实 抓好 做好 做强 做优 做大 建立 创建 统筹 聚焦 引导 鼓励 "
                    + "保障 巩固 拓展 规范 改革 创新 加快 壮大 激发 增强 提高 稳定 保持 完成 组织 出台 制定 编制 修订 启动 探索 争创 争取 布局 整治 治理 防范 化解 严格 落地 办好 "
                    + "办 引进 吸引 集聚 举办 承办 营造 弘扬 传承 保护 修复 开发 利用 盘活 推广 应用 普及 畅通 打通 融入 服务 联动 协同 试点 破解 突破 攻克 孕育 形成 塑造 擦亮 "
                    + "夯实 筑牢 守牢 兜牢 严守 严厉打击 打击 严防 不发生 不出现 整合 调整 优先 改造 更新 升级 转变 带动 助推 赋能 延伸 补齐 缩短 降低 减少 压减 杜绝 遏制 扭转 消除 清理 取消 淘汰 "
                    + "实现 确保 维护 帮助 关爱 救助 建成 跻身 成为 争做 抓实 抓紧 把 用好 管好 建好 建强 护航 创优 创设 设立 新建 扩建 新增 参与 对接 衔接 执行 监测 评估 考核 "
                    + "督促 督查 公开 发布 宣传 培训 教育 引领 牵引 主动 履行 依法 全面 深度 重构 重塑 实行 推行 提供 增加 搭建 支撑 加力 稳妥 谋划 储备 搞好 搞活 繁荣 丰富 "
                    + "抓 展示 做精 做细 做深 做实 拓宽 开拓 挖掘 推出 推介 招引 放大 释放 补强 延长 筹建 共建 共享 编写 组建 开通 开放 加固 疏通 搬迁 安置 兑现 配备 选派 选聘 研究 试行 收储 腾退");

    /// What begins like an action and is none.
    static final WordList NO_ACTIONS = WordList.of("抓手 抓获 办法 办公 办理结果 把握 把关 服务业 开放型 发展阶段 改革开放以来 教育部 组织部 宣传部");

    static final WordList MODIFIERS =
            WordList.of("将 要 力争 继续 持续 进一步 大力 加快 积极 扎实 深入 全面 着力 稳步 有序 切实 坚决 努力 不断 统筹 高质量 高标准 高水平 充分 主动 同时 并 还 以 因地制宜 "
                    + "严格 更好 更加 始终 有效 有力 重点 按照部署 突出 坚定不移 毫不动摇 纵深 协同 整体 系统 精准 常态化 健全 滚动 同步 适度超前 创新 也 再 必须 需 应 不仅要 更要 "
                    + "全力 奋力 着重 如期 按期 按时 提前 尽快 尽早 及时 加速 加力 倾力 合力 大胆 稳妥 科学 分类施策 分类 分步 分批 率先 优先 牵头 集中 深度 广泛 普遍 定期 从严 依法 依规 集中力量 千方百计 "
                    + "不仅 不但 更 而且 另外 此外 计划 拟 打算 争取 务必 确保 会同 联合 共同 一体 多措并举 精心 认真 全方位 多渠道 多层次 首先 其次 最后 、");

    /// A clause that begins with one of the first goes on in one that begins with one of the second.
    static final WordList NOT_ONLY = WordList.of("不仅 不但 不只");

    static final WordList BUT_ALSO = WordList.of("更 还 也 而且 并");

    /// What the action is for: it belongs to the action before it.
    static final WordList EFFECTS = WordList.of("让 使");
    static final WordList NO_EFFECTS = WordList.of("使用 使命 让利 让渡");

    /// What belongs to the preamble of every plan and is nobody's task.
    static final WordList CREEDS =
            WordList.of("精神 思想 理论 党的 党中央 总书记 路线 方针 总基调 新发展理念 总体布局 战略布局 根本 主题 主线 大局 以下 上述目标 这一目标 各项任务 不忘初心 使命");

    static final WordList QUALITIES = WordList.of(
            "同步 全覆盖 清零 正增长 基本稳定 基本平衡 只减不增 零增长 持续下降 持续提升 走在前列 位居前列 国家下达 省下达 不发生 不出现 稳中提质 稳量提质 保持稳定 全部达标 全面达标 转正");

    /// What must not happen (不发生重大事故): kept as long as it does not.
    static final WordList ABSENCES = WordList.of("不发生 不出现 杜绝 严防");

    static final WordList MEANS = WordList.of("以 通过 在 围绕 依托 聚焦 针对 按照 根据 立足 发挥 利用 借助 对标");

    private TaskWords() {}
}
