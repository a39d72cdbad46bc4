package io.plumbline.judging.promises;

import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.Document;
import io.plumbline.register.metrics.MetricRegister;
import java.time.LocalDate;
import java.util.List;

/// Small reports in our own words: what was promised for 2025, and what was reported of it.
public final class Reports {

    private static final Reader READER = new Reader();

    private Reports() {}

    public static Document promising(String promises) {
        return report("青山省", 2025, """
                一、2024年工作回顾
                过去一年，全省经济稳中有进，进出口总额1000亿元，城镇化率达到61%%。
                二、2025年工作安排
                今年经济社会发展的主要预期目标是：%s。
                """.formatted(promises));
    }

    /// `of2025` stands in the review of the year, `ofFiveYears` in the review of 2021 to 2025.
    public static Document reporting(String of2025, String ofFiveYears) {
        return report("青山省", 2026, """
                一、2025年工作回顾
                过去一年，%s。
                二、“十四五”时期主要成就
                五年来，%s。
                三、2026年工作安排
                今年经济社会发展的主要预期目标是：地区生产总值增长5%%左右。
                """.formatted(of2025, ofFiveYears));
    }

    public static Document report(String region, int year, String text) {
        String title = region + "政府工作报告（" + year + "年）";
        return new Document(region + "-" + year, title, region, LocalDate.of(year, 1, 20), title + "\n" + text);
    }

    public static Reconciliation reconcile(Document promise, Document outcome) {
        return new Reconciler(READER, MetricRegister.ofCountry())
                .reconcile(Pairs.of(List.of(promise), List.of(outcome)));
    }
}
