package io.plumbline.reading.tasks;

import io.plumbline.basics.Goalpost;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// Finds the actions of a promising sentence, clause by clause, and the aims that no number measures: 与经济增长同步,
/// 全覆盖.
public final class TaskFinder {

    private static final WordList ACTIONS = WordList.of(
            "推动 推进 加强 完善 深化 提升 优化 支持 促进 健全 强化 建设 构建 打造 培育 实施 开展 加大 扩大 发展 落实 抓好 做好 做强 做优 做大 建立 创建 统筹 聚焦 引导 鼓励 "
                    + "保障 巩固 拓展 规范 改革 创新 加快 壮大 激发 增强 提高 稳定 保持 完成 组织 出台 制定 编制 修订 启动 探索 争创 争取 布局 整治 治理 防范 化解 严格 落地 办好 "
                    + "办 引进 吸引 集聚 举办 承办 营造 弘扬 传承 保护 修复 开发 利用 盘活 推广 应用 普及 畅通 打通 融入 服务 联动 协同 试点 破解 突破 攻克 孕育 形成 塑造 擦亮 "
                    + "夯实 筑牢 守牢 兜牢 严守 严厉打击 打击 整合 调整 优先 改造 更新 升级 转变 带动 助推 赋能 延伸 补齐 缩短 降低 减少 压减 杜绝 遏制 扭转 消除 清理 取消 淘汰 "
                    + "实现 确保 维护 帮助 关爱 救助 建成 跻身 成为 争做 抓实 抓紧 把 用好 管好 建好 建强 护航 创优 创设 设立 新建 扩建 新增 参与 对接 衔接 执行 监测 评估 考核 "
                    + "督促 督查 公开 发布 宣传 培训 教育 引领 牵引 主动 履行 依法 全面 深度 重构 重塑 实行 推行 提供 增加 搭建 支撑 加力 稳妥 谋划 储备 搞好 搞活 繁荣 丰富");
    private static final WordList MODIFIERS =
            WordList.of("将 要 力争 继续 持续 进一步 大力 加快 积极 扎实 深入 全面 着力 稳步 有序 切实 坚决 努力 不断 统筹 高质量 高标准 高水平 充分 主动 同时 并 还 以 因地制宜 "
                    + "严格 更好 更加 始终 有效 有力 重点 按照部署 突出 坚定不移 毫不动摇 纵深 协同 整体 系统 精准 常态化 健全 滚动 同步 适度超前 创新 也 再 必须 需 应 不仅要 更要");
    /// What belongs to the preamble of every plan and is nobody's task.
    private static final WordList CREEDS =
            WordList.of("精神 思想 理论 党的 党中央 总书记 路线 方针 总基调 新发展理念 总体布局 战略布局 根本 主题 主线 大局 以下 上述目标 这一目标 各项任务 不忘初心 使命");
    private static final WordList QUALITIES = WordList.of(
            "同步 全覆盖 清零 正增长 基本稳定 基本平衡 只减不增 零增长 持续下降 持续提升 走在前列 位居前列 国家下达 省下达 不发生 稳中提质 稳量提质 保持稳定 全部达标 全面达标 转正");
    private static final WordList MEANS = WordList.of("以 通过 在 围绕 依托 聚焦 针对 按照 根据 立足 发挥 利用");
    private static final String ENDS = "，；：。！？\n\t";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 90;
    private static final int LONGEST_MODIFIERS = 12;
    private static final int LONGEST_SUBJECT = 22;

    /// One clause: `action` is its verb, or the quality that is aimed at.
    public record Action(int start, int end, String action, String object, Goalpost goalpost) {}

    private TaskFinder() {}

    /// The actions between the two places of the plain text.
    public static List<Action> in(String plain, int start, int end) {
        List<Action> actions = new ArrayList<>();
        int from = start;
        int means = -1;
        for (int at = start; at <= end; at++) {
            if (at == end || ENDS.indexOf(plain.charAt(at)) >= 0) {
                int before = actions.size();
                addClause(plain, from, at, means, actions);
                boolean isMeans = actions.size() == before && MEANS.lengthAt(plain, from, at) > 0;
                means = isMeans ? (means < 0 ? from : means) : -1;
                from = at + 1;
            }
        }
        return actions;
    }

    /// @param means where a clause begins that says by what means the action is done, -1 if none stands before it
    private static void addClause(String text, int from, int to, int means, List<Action> actions) {
        int quality = QUALITIES.indexIn(text, from, to);
        if (quality > from + 2 && to - from <= LONGEST) {
            int end = quality + QUALITIES.lengthAt(text, quality, to);
            String words = text.substring(quality, end);
            actions.add(new Action(from, to, words, text.substring(from, quality), new Goalpost.Qualitative(words)));
            return;
        }
        int verb = CREEDS.isIn(text, from, to) ? -1 : verbStart(text, from, to);
        int length = verb < 0 ? 0 : ACTIONS.lengthAt(text, verb, to);
        if (length > 0 && to - verb - length >= SHORTEST - length && to - verb <= LONGEST && to - verb >= SHORTEST) {
            String object = text.substring(verb + length, to);
            int start = means >= 0 ? means : modifierStart(text, from, verb);
            actions.add(new Action(start, to, text.substring(verb, verb + length), object, new Goalpost.Completion()));
        }
    }

    private static int modifierStart(String text, int from, int verb) {
        int will = text.indexOf('将', from, verb);
        return will >= from ? will + 1 : from;
    }

    /// The verb that the words begin with, empty if they begin with none.
    public static String verbOf(String words) {
        return words.substring(0, ACTIONS.lengthAt(words, 0, words.length()));
    }

    /// The verb at the head of the clause, behind its modifiers or its subject and 将.
    private static int verbStart(String text, int from, int to) {
        int at = from;
        int will = text.indexOf('将', from, Math.min(to, from + LONGEST_SUBJECT));
        if (will > from) {
            at = will + 1;
        }
        int limit = Math.min(to, at + LONGEST_MODIFIERS);
        while (at < limit) {
            int action = ACTIONS.lengthAt(text, at, to);
            int modifier = MODIFIERS.lengthAt(text, at, to);
            if (action > 0 && (modifier == 0 || ACTIONS.lengthAt(text, at + modifier, to) == 0)) {
                return at;
            }
            if (modifier == 0) {
                return -1;
            }
            at += modifier;
        }
        return -1;
    }
}
