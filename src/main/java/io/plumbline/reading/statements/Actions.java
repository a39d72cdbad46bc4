package io.plumbline.reading.statements;

import io.plumbline.reading.words.WordList;

/// The verbs of planning: what is done to the thing counted. A list of things done shares the verb of its first.
public final class Actions {

    private static final WordList VERBS =
            WordList.of("新增 净增 新建 改建 扩建 改扩建 新改建 新建改建 新建续建 新改扩建 建成 建设 建立 设立 新设 增设 组建 打造 培育 培养 引进 引育 引导 招引 招收 "
                    + "实施 推进 推动 完成 开展 创建 获批 获评 入选 制定 修订 制定修订 办理 改造 发放 培训 成立 布局 吸引 吸引集聚 集聚 承担 举办 承办 投入 "
                    + "安排 发行 支持 扶持 服务 惠及 带动 覆盖 筛查 免费筛查 免费开展 开办 开通 开工 开工建设 竣工 投产 投用 治理 修复 整治 清理 化解 处置 盘活 "
                    + "认定 新认定 遴选 评选 推广 建设筹集 筹集 配售 配租 提供 供应 完善 维修 更新 更新改造 加装 增加 新引进 新培育 签约 引入 落地 落户 转化 转让 "
                    + "颁布 出台 发布 新发布 审议 提请 调解 查处 破获 救助 资助 补贴 减免 免除 降低 压减 淘汰 关停 退出 取消 下放 精简 整合 搬迁 安置 解决 争取 "
                    + "争取到 利用 实际利用 实际使用 储备 谋划 规划建设 布设 铺设 架设 敷设 栽植 种植 造林 补充 建设改造 建设提升 提升 打通 疏通 创成 创评 创立 创办 "
                    + "新创建 新开工 新开 新开通 新注册 新登记 新成立 新签 新签约 新组建 新上 新投产 新入库 新纳入 纳入 培训转移 转移 输送 选派 选聘 招聘 招募 "
                    + "援助 援建 捐赠 增发 发展 新发展 构建 搭建 布局建设 滚动实施 组织 组织实施 执行 下达 拨付 兑付 追回 挽回 收缴 罚没 收回 清退 退还 退税 减税 "
                    + "降本 新增减税 节约 节省 节能 减排 消化 消纳 消减 削减 压缩 缩短 延长 拓宽 加固 养护 绿化 美化 亮化 硬化 修建 兴建 续建 复工 复产 收治 诊疗 "
                    + "接种 免费为 接待 接诊 演出 放映 送 送出 出版 创作 申请 授权 授予 注册 登记 备案 审批 核准 批复 处理 调查 检查 督查 抽检 监测 巡查 巡视 约谈 "
                    + "问责 处分 立案 审结 执结 起诉 抓获 打掉 捣毁 缴获 经受 应对 战胜 抵御 发生 参加 参与 获得 荣获 斩获 夺得 勇夺 取得 实现 形成 牵头 牵头建设 "
                    + "承接 共建 联建 参建 配建 协议引进 到位 融资 募集 贷款 投放 授信 担保 承保 赔付 理赔 落实 统筹 整合 拥有 保障 优化 提质 升级 提档 抢救 排查 "
                    + "整改 销号 化解 拆除 拆迁 征收 供地 出让 划拨 收储 复垦 开垦 建造 制造 生产 销售 出口 进口 运营 运行 开行 新购 购置 采购 配备 配置 投运 上线 "
                    + "接入 联通 贯通 迁改 绿化 防护 检修 维护 拉动 撬动 接待 摘得 惠企 兑现 签订 签署 达成 审定 核减 核定");

    private static final WordList NOT_VERBS =
            WordList.of("建设用地 建设项目 服务业 服务贸易 发展指数 生产总值 生产性 生产安全 进口额 出口额 出口总额 进出口 制造业 贷款余额 融资余额 培训机构 投入强度 保障性 "
                    + "保障水平 监测点 登记失业 检查点 改造项目 治理能力 服务消费 服务收入 出口规模 进口规模 出口占 利用率 利用外资 转化率 补贴标准 资助标准 救助标准 "
                    + "治理率 覆盖率 处理率 处置率 完成率 达标率 排放量 排放总量 养护率 供应量 生产能力 发展速度 销售额 销售收入 销售面积 运营里程 开展率 注册商标 授权专利 授权量");

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

    /// Where the next action word begins between `from` and `limit`; `limit` if there is none.
    static int next(String text, int from, int limit) {
        int at = VERBS.indexIn(text, from, limit);
        return at < 0 ? limit : at;
    }
}
