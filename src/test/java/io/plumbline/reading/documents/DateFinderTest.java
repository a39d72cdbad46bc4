package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            某市政府工作报告↵（2026年2月5日在市人民代表大会上）                    | 2026-02-05
            政府工作报告↵——2025年1月14日在某省人民代表大会会议上↵市长 某某          | 2025-01-14
            政府工作报告↵二〇二六年二月二十五日                                  | 2026-02-25
            政府工作报告↵２０２６年２月５日                                     | 2026-02-05
            某市关于重点工作的通知↵发布时间:2020-05-29 14:36:23                  | 2020-05-29
            ∙【公布日期】2020.01.17                                          | 2020-01-17
            2025年某省政府工作报告↵各位代表：                                   | 2025-01-01
            某市政府工作报告（2024年）                                         | 2024-01-01
            某市人民政府关于印发工作方案的通知↵某政发〔2019〕6号                    | 2019-01-01
            各位代表：↵一、2018年工作回顾↵一年来                                | 2019-01-01
            各位代表：↵一、“十二五”时期工作回顾                                 | 2016-01-01
            某市国民经济和社会发展第十五个五年规划纲要                            | 2026-01-01
            某市“十四五”规划                                                 | 2021-01-01
            中华人民共和国第一个五年计划                                        | 1953-01-01
            """)
    void a_document_tells_its_date(String text, LocalDate date) {
        assertThat(DateFinder.find(text.replace('↵', '\n'))).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到2030年，地区生产总值达到3万亿元。", "各位代表：今年是“十四五”的最后一年。", "2026年13月40日", ""})
    void a_date_in_what_it_says_is_not_its_own(String text) {
        assertThat(DateFinder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025年某省政府工作报告,     2025-01-01
            某市_2026-02-05_定稿,     2026-02-05
            090_city_2013_8,        2013-01-01
            """)
    void a_file_name_may_hold_it(String name, LocalDate date) {
        assertThat(DateFinder.findInName(name)).contains(date);
    }
}
