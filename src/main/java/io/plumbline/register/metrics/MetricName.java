package io.plumbline.register.metrics;

import java.text.Normalizer;
import java.util.List;

/// The words for a metric without what different documents put around them: brackets, quotation marks, blanks, 全省, 全年,
/// 带动, 继续. What the last words turn the metric into is kept apart.
///
/// @param core the words that are left
/// @param turn what is said of them
public record MetricName(String core, Turn turn) {

    public enum Turn {
        NONE,
        /// 增速, 涨幅: a level of it is a growth.
        GROWTH,
        /// 降幅, 降低率: a level of it is a decrease.
        DECREASE,
        /// 高于全国, 快于全省: the distance to somebody else.
        LEAD
    }

    private static final List<String> BEFORE = words("""
            全省 全市 全区 全州 全县 全盟 全自治区 我省 我市 我区 我州 我县 本省 本市 本区 省内 市内 区内 全年 年度 当年 今年 去年
            预计 预期 初步统计 初步核算 力争 确保 争取 努力 实现 完成 达到 带动 推动 促进 拉动 其中 主要 共 共计 总共 继续 持续
            稳步 进一步 有序 扎实 加快 累计 保持 稳定 使 让 再 又 已 将 则 并 且 以 从 由""");

    private static final List<String> AFTER = words("""
            继续 持续 实际 分别 平均 平均为 均 都 也 已 又 再 约 将 力争 确保 保持 稳定 稳定在 保持在 达到 达 突破 实现 完成 均值 平均值
            年均值 翻番 总体 首次 累计 预计 进一步 同比 同口径 人数 为 至 到 从 由 提升 提高 控制在 控制 左右 全年""");

    private static final List<String> GROWTHS = words("同比增速 增长速度 增长率 增速 增幅 涨幅 升幅 同比增长 增长 上涨");
    private static final List<String> DECREASES = words("降低率 下降率 降幅 下降幅度 降低幅度");
    private static final List<String> LEADS = words("高于 快于 优于 好于 低于 高出 领先 超过 跑赢 大于");
    private static final List<String> OTHERS = words("全国 全省 全市 全区 东部 中部 西部 地区 平均 水平 平均水平 同期 上年 上年同期 面上 GDP 经济");

    /// The name that some words of a document make.
    ///
    /// @param region the document's region without 省, 市 …, which is no part of a metric; may be empty
    public static MetricName of(String words, String region) {
        String core = plain(words);
        Turn turn = Turn.NONE;
        String withoutLead = withoutLead(core);
        if (!withoutLead.equals(core)) {
            core = withoutLead;
            turn = Turn.LEAD;
        }
        core = strip(core, region);
        String grown = withoutEnd(core, GROWTHS);
        String decreased = withoutEnd(core, DECREASES);
        if (!grown.equals(core)) {
            return new MetricName(strip(grown, region), turn == Turn.LEAD ? turn : Turn.GROWTH);
        }
        if (!decreased.equals(core)) {
            return new MetricName(strip(decreased, region), Turn.DECREASE);
        }
        return new MetricName(core, turn);
    }

    /// Half-width, without brackets and what stands in them, quotation marks and blanks; 规模以上 is 规上.
    static String plain(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)|〔[^〕]*〕|\\[[^]]*]", "")
                .replaceAll("[\\s“”\"‘’'「」《》_·、,，:：]", "")
                .replace("规模以上", "规上")
                .replace("规模工业", "规上工业")
                .replace("R&D", "研发");
        return plain.replace("研究与试验发展", "研发").replace("研发研发", "研发");
    }

    private static String withoutLead(String core) {
        for (String lead : LEADS) {
            int at = core.indexOf(lead);
            boolean restIsOther = at > 0 && isOther(core.substring(at + lead.length()));
            if (restIsOther) {
                return core.substring(0, at);
            }
        }
        return core;
    }

    private static boolean isOther(String words) {
        String rest = words;
        for (String other : OTHERS) {
            rest = rest.startsWith(other) ? rest.substring(other.length()) : rest;
        }
        return OTHERS.stream().anyMatch(words::startsWith) && rest.length() <= 4;
    }

    private static String strip(String core, String region) {
        String before = "";
        String now = core;
        while (!now.equals(before)) {
            before = now;
            now = withoutStart(now, BEFORE);
            now = withoutRegion(now, region);
            now = withoutEnd(now, AFTER);
        }
        return now;
    }

    private static String withoutRegion(String core, String region) {
        if (region.length() < 2 || !core.startsWith(region)) {
            return core;
        }
        String rest = core.substring(region.length());
        return withoutStart(rest, List.of("省", "市", "自治区", "全区", "区", "县", "州"));
    }

    private static String withoutStart(String core, List<String> words) {
        for (String word : words) {
            if (core.startsWith(word) && core.length() - word.length() >= 2) {
                return core.substring(word.length());
            }
        }
        return core;
    }

    private static String withoutEnd(String core, List<String> words) {
        for (String word : words) {
            if (core.endsWith(word) && core.length() - word.length() >= 2) {
                return core.substring(0, core.length() - word.length());
            }
        }
        return core;
    }

    private static List<String> words(String table) {
        return List.of(table.strip().split("\\s+")).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }
}
