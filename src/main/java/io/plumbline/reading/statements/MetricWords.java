package io.plumbline.reading.statements;

import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// Brings the words of a metric into the form in which a register would hold them: without adverbs, modal words, times
/// and quotation marks.
final class MetricWords {

    private static final WordList LEADING =
            WordList.of("其中 配套 全年 全省 全市 全区 全州 全县 全旗 我省 我市 我区 我县 预计 力争 确保 努力 实现 使 要 将 累计 共 全部 今年 已 还 并 也 再 均 都 又 则 就 "
                    + "争取 到 拟 计划 继续 稳步 持续 不断 着力 进一步 大力 加快 同时 此外 特别是 尤其是 目前 至今 截至 完成 推动 促进 保持 全面 积极 "
                    + "基本 成功 有序 首次 首批 新一轮 年内 大规模 通过 组织 扎实 有效 力促 至少 接续 滚动 深入 常态化 高质量 高标准 高水平 "
                    + "坚决 提前 率先 顺利 超额 圆满 达到 以及 和 与 及 、 ， ： 预期目标 目标 —— — 约 近 超 超过 突破 达 有 拥有 是 为 虽然 但 但还 还 "
                    + "带领 牵头 多渠道 多措并举 因地制宜 适度 已有 现有 累计已 共有 每年 年均 全社会共 全局 全系统 统筹 抓好 做好 办好 重点 一是 "
                    + "二是 三是 四是 五是 优先 按照 据统计 年度 实际 一举 各地 分别 的 了 又有 还有 并将 预算 确定 提出 我们 接续 有望 明确");
    private static final WordList KEPT =
            WordList.of("完成率 完成量 完成额 对外 对口 有效 有关 有机 有色 省级 省属 省会 省际 省内 省外 省以下 市级 市属 市域 市政 市民 市州 市场 市区 是否 为民 为老 "
                    + "达标 能源 能耗 能力 可再生 可支配 可持续 约束 近视 近海 近岸 近零 近代 新能源 新型 新兴 新生 新增 新建 新设 新发 新改 新开 新认定 新材料 "
                    + "新引进 新培育 新开工 新注册 新签 新组建 新创建 新创 新就业 新三 新质 新农 新一代 新登记 新成立 新上 新入 新注 新造 新落 新签约 新车 新药 "
                    + "新投 新开通 新获 新评 新闻 新改扩建 新房 从业 由于 都市 将军 要素 要案 要件 共享 共建 共同 共青 公共 再生 再贷 再制 再造 已建 还款 还田 "
                    + "还贷 全面 到位 到期 到港 到账 使用 使馆 组织部 统筹区 保持 实际使用 实际利用 实际到位 实际外资 平均预期 平均寿命 平均工资 平均受教育 "
                    + "平均浓度 平均水平 目标任务 重点人群 重点工程 重点项目 重点企业 重点领域 重点行业 重点群体 重点产业 重点研发 重点实验室 和谐 让利 累计确诊 "
                    + "预算内 预算支出 预算收入 拟建 都江 就业 就医 就地 就诊 就读 又好 则 基本养老 基本医疗 基本医保 基本公共 基本农田 基本建设 基本药物 基本单元 "
                    + "年均浓度 年均产量 年均结案率 有进出口 有就业 有效发明 有效投资 有效灌溉 有机肥 拥有量 是非 和平 可用 可降解 对俄 对欧 对美 对东盟 "
                    + "的士 达产 优先股 达到二级 一是一 完成额");
    private static final WordList TRAILING = WordList.of(
            "的 等 继续 设定为 确定为 目标为 目标设定为 目标定为 预期目标为 连续 接连 总计 合计 共 总共 分别 均 已 累计 同口径 比重为 将 要 今年 全年 约 近 了 达到 以 在 其中 每年 年均 平均 、 ， 力争 拟 按 累计达 同比 之 也 都 —— 、 "
                    + "再 有望 进一步 逐步 稳步 就 达 首次 预计 预期目标 ： —");

    /// Words that only seem to end with one of those.
    private static final WordList WHOLE = WordList.of("条约 公约 合约 节约 签约 预约 违约 履约 契约 发达 到达 抵达 通达 直达 所在 人均 户均 亩均 目的 标的");

    private MetricWords() {}

    /// Where the words of a metric begin between `start` and `end`.
    static int start(String text, int start, int end, List<TimePhrase> times) {
        int at = start;
        while (at < end) {
            int time = timeEnd(at, times);
            int kept = KEPT.lengthAt(text, at, end);
            int leading = kept > 0 ? 0 : LEADING.lengthAt(text, at, end);
            if (time > at && time <= end) {
                at = time;
            } else if (leading > 0 && at + leading <= end) {
                at += leading;
            } else if (isBlank(text.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return end;
    }

    /// Where the words of a metric end between `start` and `end`.
    static int end(String text, int start, int end) {
        int at = end;
        while (at > start) {
            int trailing = WHOLE.lengthBefore(text, start, at) > 0 ? 0 : TRAILING.lengthBefore(text, start, at);
            if (trailing > 0) {
                at -= trailing;
            } else if (isBlank(text.charAt(at - 1))) {
                at--;
            } else {
                return at;
            }
        }
        return start;
    }

    /// The words between the two places, quotation marks, blanks, and times inside left out.
    static String between(String text, int start, int end, List<TimePhrase> times) {
        StringBuilder words = new StringBuilder(Math.max(0, end - start));
        int at = start;
        while (at < end) {
            int time = isCountOfYears(text, at, times) ? at : timeEnd(at, times);
            if (time > at && time <= end) {
                at = time;
                continue;
            }
            if (text.charAt(at) == '了' && Actions.isEndAt(text, start, at)) {
                at++;
                continue;
            }
            char c = text.charAt(at++);
            if (!isBlank(c) && c != '“' && c != '”') {
                words.append(c);
            }
        }
        return words.toString();
    }

    /// 九年义务教育: years that belong to a name.
    private static boolean isCountOfYears(String text, int at, List<TimePhrase> times) {
        for (TimePhrase time : times) {
            if (time.start() == at && time instanceof TimePhrase.Mention) {
                return time.end() - at <= 3 && text.charAt(time.end() - 1) == '年' && text.charAt(at) != '全';
            }
        }
        return false;
    }

    private static int timeEnd(int at, List<TimePhrase> times) {
        for (TimePhrase time : times) {
            boolean named = time instanceof TimePhrase.Recurring;
            if (time.start() == at && !named) {
                return time.end();
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '　' || c == '\t';
    }
}
