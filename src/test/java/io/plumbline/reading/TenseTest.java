package io.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same words promise in one place and report in another.
class TenseTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '→', textBlock = """
            # the place decides
            回顾 → 新建学校6所                           → result
            今年 → 新建学校6所                           → target
            规划 → 新建学校6所                           → target
            方案 → 新建学校6所                           → target
            新闻 → 新建学校6所                           → result
            回顾 → 失业率控制在5.5%以内                  → result
            今年 → 失业率控制在5.5%以内                  → target
            回顾 → 地区生产总值增长6%左右                → result
            今年 → 地区生产总值增长6%左右                → target
            回顾 → 经济总量突破三千亿元                  → result
            今年 → 经济总量突破三千亿元                  → target
            # a date overrules it
            今年 → 2025年新建学校6所                     → result
            今年 → 2024年投入3亿元                       → result
            规划 → “十四五”末，学校达到60所              → result
            方案 → 2025年建成学校6所                     → result
            回顾 → 到2030年，学校达到60所                → target
            新闻 → 2028年新建学校6所                     → target
            新闻 → 2025年新建学校6所                     → result
            # so do a few words
            今年 → 去年改造小区60个                      → result
            今年 → 现有学校60所                          → result
            今年 → 目前拥有医院15家                      → result
            今年 → 去年投入3亿元，力争今年再投入4亿元    → result & target
            新闻 → 将新建学校6所                         → target
            新闻 → 力争新建学校6所                       → target
            新闻 → 计划于2027年建成学校6所               → target
            新闻 → 目前有学校60所                        → result
            # what is compared with last year is still promised
            今年 → 研发投入占比达到3%，比上年提高0.2个百分点 → target & target
            规划 → 数字产业产值在2025年基础上翻一番      → target
            # a review tells of what was striven for
            回顾 → 力争先进，新建学校6所                 → result
            """)
    void a_statement_promises_or_reports(String place, String sentence, String kinds) {
        assertThat(String.join(
                        " & ",
                        Readings.in(Readings.place(place), sentence + "。").stream()
                                .map(Readings::kind)
                                .toList()))
                .isEqualTo(kinds);
    }
}
