package io.plumbline.reading.words;

/// The units and measure words that may follow a number.
final class UnitWords {

    private static final WordList MEASURES = WordList.of(
            "% ‰ 个百分点 百分点 倍 成",
            "元 美元 欧元 日元 港元 人民币 元人民币",
            "克 千克 公斤 斤 吨 吨标准煤 标准煤 毫克 微克 担 升 毫升",
            "米 千米 公里 厘米 毫米 海里 车道公里 吨公里 人公里 里 寸 尺",
            "平方米 平方公里 公顷 亩 亩次 立方米 立方",
            "千瓦 千瓦时 兆瓦 吉瓦 瓦 瓦时 伏 伏安 度 千伏安 千伏 kW MW GW kWh 比特 GB TB PB EB P EFLOPS PFLOPS Mbps 卡 卡路里",
            "天 个月 小时 分钟 秒 个小时 个工作日 工作日 个自然日 周 岁 人年 公里/小时",
            "标箱 TEU 标准箱 个标箱 标准集装箱 载重吨 总吨");

    private static final WordList COUNTED = WordList.of(
            "人 人次 人天 名 位 个位次 户 户次 家 个 个次 项 项次 件 件次 所 座 条 张 套 部 次 轮 只 种 类 例 支 处 间 栋 幢 台 台套 台次",
            "辆 辆次 架 架次 艘 艘次 列 班 班次 场 场次 批 批次 头 头只 锭 万锭 株 棵 本 册 篇 笔 宗 单 份 首 幅 枚 片 块 口 眼 根 对 组 队 团",
            "金 银 铜 羽 尾 匹 床 席 门 桩 大类 大 方面 卷 集 颗 顶 盏 人份 剂次 剂",
            "万 亿");

    private static final WordList NOT_UNITS = WordList.of(
            "台阶 大关 人民 人才 家庭 位居 位列 位于 位次 项目 条件 种植 场所 支持 支撑 口岸 部门 部分 组织 面积 面向 人均 名师 本科 本土 里程 次数 件次数 成为 成功 成立 成果 成效 成员 首次 首批 天然 天候 度假 "
                    + "元旦 元件 周边 周年 头部 对外 对接 队伍 团队 份额 根本 片区 块钱 级别 金融 金额 铜陵 银行 门诊 门类 里面 单位 单元 集群 集中 集聚 集体 卷入 村镇 村民 县域 县级 班子 列入 列为 列车 只有");

    private UnitWords() {}

    /// The length of the unit at `at`, a rate's second part included (吨/万元, 微克/立方米), 0 if there is none.
    static int lengthAt(String text, int at, int limit) {
        int length = simpleLengthAt(text, at, limit);
        if (length == 0) {
            return 0;
        }
        int slash = at + length;
        if (slash < limit && text.charAt(slash) == '/') {
            int magnitude = magnitudeLength(text, slash + 1, limit);
            int per = simpleLengthAt(text, slash + 1 + magnitude, limit);
            return per > 0 ? length + 1 + magnitude + per : length;
        }
        return length;
    }

    private static int simpleLengthAt(String text, int at, int limit) {
        if (NOT_UNITS.lengthAt(text, at, limit) > 0) {
            return 0;
        }
        return Math.max(MEASURES.lengthAt(text, at, limit), COUNTED.lengthAt(text, at, limit));
    }

    static int magnitudeLength(String text, int at, int limit) {
        int end = at;
        while (end < limit && ChineseNumeral.power(text.charAt(end)) > 0) {
            end++;
        }
        return end - at;
    }
}
