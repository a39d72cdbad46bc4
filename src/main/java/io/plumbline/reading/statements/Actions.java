package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;

/// The verbs of planning: what is done to the thing counted. A list of things done shares the verb of its first.
public final class Actions {

    private static final WordList VERBS = WordList.of(
            "新增 净增 新建 新建成 改建 扩建 改扩建 新改建 新建改建 新改扩建 建成 建设 建立 设立 新设 组建 打造 培育 培养 引进 引导 实施 推进 完成 开展 创建 获批 获评 入选 制定 "
                    + "制定修订 办理 改造 发放 培训 成立 布局 吸引 举办 投入 安排 发行 支持 扶持 服务 惠及 带动 覆盖 免费开展 开通 开工 开工建设 竣工 投产 投用 治理 修复 整治 清理 "
                    + "化解 处置 盘活 认定 新认定 遴选 推广 建设筹集 筹集 配售 提供 完善 更新 更新改造 加装 增加 新引进 新培育 签约 落地 转化 出台 发布 审议 提请 救助 资助 补贴 降低 "
                    + "压减 淘汰 关停 取消 精简 安置 解决 实际利用 实际使用 规划建设 种植 造林 提升 新创建 新开工 新开 新开通 新登记 新投产 转移 招募 增发 发展 布局建设 执行 节能 绿化 "
                    + "修建 续建 接待 注册 监测 应对 参加 获得 荣获 实现 形成 共建 到位 融资 募集 贷款 落实 保障 优化 提质 升级 拆除 制造 生产 销售 出口 开行 拉动 "
                    + "签订 签署");

    private static final WordList NOT_VERBS = WordList.of("建设用地 服务业 服务贸易 生产总值 生产性 生产安全 出口额 进出口 制造业 贷款余额 保障性");

    private Actions() {}

    /// The action that the words begin with, empty if they begin with none.
    public static String at(String text, int start, int limit) {
        if (NOT_VERBS.lengthAt(text, start, limit) > 0) {
            return "";
        }
        int end = start;
        int length = VERBS.lengthAt(text, end, limit);
        while (length > 0 && end - start < 12) {
            end += length;
            int joint = end < limit && "、和并".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
            int next = VERBS.lengthAt(text, end + joint, limit);
            if (joint > 0 && next == 0) {
                break;
            }
            end += next > 0 ? joint : 0;
            length = next;
        }
        return text.substring(start, end);
    }

    public static String of(String words) {
        return at(words, 0, words.length());
    }

    public static boolean isAt(String text, int start, int limit) {
        return NOT_VERBS.lengthAt(text, start, limit) == 0 && VERBS.lengthAt(text, start, limit) > 0;
    }

    /// Whether an action word ends at `end`: 处置|了.
    static boolean isEndAt(String text, int from, int end) {
        return VERBS.lengthBefore(text, from, end) > 0;
    }

    static boolean isIn(String text, int from, int limit) {
        return VERBS.isIn(text, from, limit);
    }

    /// Where the next action word begins between `from` and `limit`; `limit` if there is none.
    static int next(String text, int from, int limit) {
        int at = VERBS.indexIn(text, from, limit);
        return at < 0 ? limit : at;
    }
}
