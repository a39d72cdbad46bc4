package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times are counted from a document of 20 January 2026.
class TimePhrasesTest {

    private static final LocalDate DOCUMENT_DATE = LocalDate.of(2026, 1, 20);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            # 到某年
            到2030年数字产业规模达到600亿元 → 到2030年 by 2030 last 2030-12-31
            到2035年基本建成 → 到2035年 by 2035 last 2035-12-31
            到二〇三〇年 → 到二〇三〇年 by 2030 last 2030-12-31
            到二○三五年 → 到二〇三五年 by 2035 last 2035-12-31
            到2027年底完成改造 → 到2027年底 by 2027 last 2027-12-31
            至2028年末 → 至2028年末 by 2028 last 2028-12-31
            截至2025年底 → 至2025年底 by 2025 last 2025-12-31
            2028年底 → 2028年底 by 2028 last 2028-12-31
            # 某年前
            2027年前建成 → 2027年前 by 2027 last 2026-12-31
            2030年以前达峰 → 2030年以前 by 2030 last 2029-12-31
            2029年之前 → 2029年之前 by 2029 last 2028-12-31
            2026年底前 → 2026年底前 by 2026 last 2026-12-31
            到2027年底前 → 到2027年底前 by 2027 last 2027-12-31
            2026年内 → 2026年内 by 2026 last 2026-12-31
            # 某年某月
            2026年6月底前完工 → 2026年6月底前 by 2026-06 last 2026-06-30
            2026年9月前 → 2026年9月前 by 2026-09 last 2026-08-31
            2027年3月末 → 2027年3月末 by 2027-03 last 2027-03-31
            2026年10月1日前 → 2026年10月1日前 by 2026-10-01 last 2026-09-30
            2026年5月15日 → 2026年5月15日 during 2026-05-15
            2028年2月底 → 2028年2月底 by 2028-02 last 2028-02-29
            2026年三季度 → 2026年三季度 during 2026-Q3
            2026年第四季度 → 2026年第四季度 during 2026-Q4
            2026年上半年 → 2026年上半年 during 2026-01-01/2026-06-30
            2026年12月 → 2026年12月 during 2026-12
            # 只有月
            10月底前全部开工 → 10月底前 by 2026-10 last 2026-10-31
            6月底前 → 6月底前 by 2026-06 last 2026-06-30
            十一月底前 → 十一月底前 by 2026-11 last 2026-11-30
            # 五年规划
            “十五五”末 → “十五五”末 by 2030 last 2030-12-31
            力争“十五五”末 → “十五五”末 by 2030 last 2030-12-31
            ‘十五五’末 → “十五五”末 by 2030 last 2030-12-31
            到“十五五”末 → 到“十五五”末 by 2030 last 2030-12-31
            “十五五”期末 → “十五五”期末 by 2030 last 2030-12-31
            “十五五”时期 → “十五五”时期 during 2026-2030
            “十四五”期间 → “十四五”期间 during 2021-2025
            “十四五”规划期 → “十四五”规划期 during 2021-2025
            十五五时期 → 十五五时期 during 2026-2030
            较“十三五”末 → 较“十三五”末 base
            “十四五”以来 → “十四五”以来 mention
            “八五”普法 → ''
            “十四五”规划 → ''
            # 今年, 明年
            今年要办好民生实事 → 今年 during 2026
            今年底 → 今年底 by 2026 last 2026-12-31
            今年6月底前 → 今年6月底前 by 2026-06 last 2026-06-30
            明年 → 明年 during 2027
            明年底 → 明年底 by 2027 last 2027-12-31
            去年 → 去年 during 2025
            上年 → 上年 during 2025
            今明两年 → 今明两年 during 2026-2027
            本年度 → 本年度 during 2026
            # 年内, 年底前
            确保年内启动 → 年内 by 2026 last 2026-12-31
            年底前建成 → 年底前 by 2026 last 2026-12-31
            力争年底前投产 → 年底前 by 2026 last 2026-12-31
            到年底 → 到年底 by 2026 last 2026-12-31
            # 半年, 季度
            上半年 → 上半年 during 2026-01-01/2026-06-30
            下半年开工 → 下半年 during 2026-07-01/2026-12-31
            前三季度 → 前三季度 mention
            # N年内
            争取3年内 → 3年内 by 2029 last 2029-01-20
            三年内 → 三年内 by 2029 last 2029-01-20
            五年内 → 五年内 by 2031 last 2031-01-20
            未来五年 → 未来五年 during 2026-2030
            未来3年 → 未来3年 during 2026-2028
            过去五年 → 过去五年 during 2021-2025
            五年来 → 五年来 during 2021-2025
            近三年 → 近三年 during 2023-2025
            # 起止
            2026—2030年 → 2026—2030年 during 2026-2030
            2026-2028年 → 2026-2028年 during 2026-2028
            2026－2030年 → 2026-2030年 during 2026-2030
            2026～2028年 → 2026~2028年 during 2026-2028
            2026年至2028年 → 2026年至2028年 during 2026-2028
            2026年—2030年 → 2026年—2030年 during 2026-2030
            2026至2028年 → 2026至2028年 during 2026-2028
            （2025—2027年） → 2025—2027年 during 2025-2027
            2021—2025年期间 → 2021—2025年期间 during 2021-2025
            # 每年
            每年新增2万个 → 每年 recurring
            年均增长6% → 年均 recurring
            逐年提高 → 逐年 recurring
            平均每年 → 平均每年 recurring
            # 连续
            连续5年 → 连续5年 in a row 5
            连续三年 → 连续三年 in a row 3
            连续十二年 → 连续十二年 in a row 12
            # 比较
            同比增长6% → 同比 base
            比上年增长6% → 比上年 base
            较上年末 → 较上年末 base
            比2020年 → 比2020年 base
            较2024年底 → 较2024年底 base
            环比 → 环比 base
            与2020年相比 → 与2020年 base
            比年初 → 比年初 base
            # 不定日期
            2018年以来 → 2018年以来 mention
            全年 → 全年 mention
            近年来 → 近年来 mention
            本世纪中叶 → 本世纪中叶 mention
            2026-02-03 → 2026-02-03 mention
            2026/2/3 → 2026/2/3 mention
            2020年起 → 2020年起 mention
            # 不是时间
            2026米 → ''
            """)
    void a_phrase_means_a_time(String text, String times) {
        assertThat(read(text)).isEqualTo(times);
    }

    @Test
    void several_times_of_a_sentence_stand_in_order() {
        assertThat(read("到2027年底建成一期，2030年前建成二期，每年新增2000个学位"))
                .isEqualTo("到2027年底 by 2027 last 2027-12-31 & 2030年前 by 2030 last 2029-12-31 & 每年 recurring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年", "“", "“十五五", "前", "2026", "今", "连续", "二〇", "20266年", "近年", "9999年底前"})
    void a_fragment_is_no_error(String text) {
        assertThat(TimePhrases.in(text, 0, text.length(), DOCUMENT_DATE)).hasSizeLessThan(2);
    }

    private static String read(String text) {
        String plain = PlainText.of(text).text();
        return TimePhrases.in(plain, 0, plain.length(), DOCUMENT_DATE).stream()
                .map(phrase -> plain.substring(phrase.start(), phrase.end()) + " " + meaning(phrase))
                .collect(Collectors.joining(" & "));
    }

    private static String meaning(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.By by -> "by " + by.period().code() + " last " + by.lastDay();
            case TimePhrase.During during -> "during " + during.period().code();
            case TimePhrase.InARow row -> "in a row " + row.years();
            case TimePhrase.Recurring other -> "recurring";
            case TimePhrase.Base other -> "base";
            case TimePhrase.Mention other -> "mention";
        };
    }
}
