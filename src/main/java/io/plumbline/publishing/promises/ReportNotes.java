package io.plumbline.publishing.promises;

import io.plumbline.judging.promises.Verdict;

/// The rules by which the report came about, at its end.
final class ReportNotes {

    private ReportNotes() {}

    static void put(Html html) {
        html.both("h2", "怎样得出结论", "How the verdicts come about");
        html.raw("<dl class=\"notes\">\n");
        for (Verdict verdict : Verdict.values()) {
            html.raw("<dt>");
            VerdictMark.put(html, verdict);
            html.raw("</dt><dd>");
            putMeaning(html, verdict);
            html.raw("</dd>\n");
        }
        putNote(
                html,
                "同一指标",
                "Same metric",
                "按指标目录认定：名称不同而所指相同的算一个（规上、规模以上）；范围不同的不算（城镇与全体、出口与进出口、高技术产业投资与投资）。",
                "By the metric register: other words for the same count as one; another scope does not (urban and all, exports and trade, high-tech investment and investment).");
        putNote(
                html,
                "同一时间",
                "Same time",
                "五年平均数、累计数、上半年数不作当年数用；多年回顾中的期末数、“每年超过”“稳定在……以上”能推出当年情况的才用，并注明。",
                "Averages and sums of several years and half-year figures do not answer for the year; a state at the end of several years, or a floor of every year, does where it entails the aim, and is marked.");
        putNote(
                html,
                "推算",
                "Derived",
                "只有两个依据都有原文时才推算，单独注明，不作结论；按不变价计的增速不由现价推算。",
                "Only where both parts are quoted; marked, never a verdict; growth at constant prices is not derived from current prices.");
        putNote(
                html,
                "单位",
                "Units",
                "原文单位照录，比较时换算（斤与吨、亿与万亿、公顷与亩）。",
                "As written: 万 = 10,000, 亿 = 100 million, 元 = yuan, 人 = people, 斤 = 0.5 kg, 亩 = 1/15 hectare.");
        html.raw("</dl>\n");
        html.raw("<p class=\"soft\">").both("由准绳生成。", "Made by Plumbline.").raw("</p>\n");
    }

    private static void putMeaning(Html html, Verdict verdict) {
        switch (verdict) {
            case MET ->
                html.both(
                        "达到或好于承诺值。失业率、价格涨幅、能耗以低为好；区间以容易的一端计；没有界限词的数按“不低于”计。",
                        "As promised or better. For unemployment, prices and energy less is better; of a range the easier end counts; a plain number is a floor.");
            case NEAR ->
                html.both(
                        "承诺的是“左右”，结果略差：增速相差不超过0.3个百分点，其他不超过承诺值的一成。",
                        "“About” was promised and the outcome is a little worse: by at most 0.3 points of a growth, a tenth of the value otherwise.");
            case MISSED -> html.both("差于承诺值；“以上”差一点也算。", "Worse than promised; short of a floor by anything counts.");
            case INCOMPARABLE ->
                html.both(
                        "同一指标、同一时间，但报的是另一种量：承诺增速而报水平、位次，或只报与全国之差。",
                        "Same metric and time, but another measure: a level or rank for a growth, or only the lead over the nation.");
            case NOT_STATED ->
                html.both(
                        "没有数据，或只有多年平均、累计、更窄范围、其他指标的数据。",
                        "No figure, or only averages or sums of years, a narrower scope, another indicator.");
        }
    }

    private static void putNote(Html html, String chineseTitle, String englishTitle, String chinese, String english) {
        html.both("dt", chineseTitle, englishTitle).both("dd", chinese, english);
    }
}
