package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            一五,   1953-1957
            二五,   1958-1962
            三五,   1966-1970
            七五,   1986-1990
            十五,   2001-2005
            十一五, 2006-2010
            十二五, 2011-2015
            十三五, 2016-2020
            十四五, 2021-2025
            十五五, 2026-2030
            十六五, 2031-2035
            二十五, 2051-2055
            """)
    void a_plan_covers_five_years(String name, String years) {
        assertThat(PlanPeriods.find(name))
                .hasValueSatisfying(period -> assertThat(period.code()).isEqualTo(years));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "五", "三农", "一带一路", "九九五五五", "〇五", "四十五"})
    void other_words_name_no_plan(String name) {
        assertThat(PlanPeriods.find(name)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            2020, 2016-2020
            2021, 2021-2025
            2025, 2021-2025
            2026, 2026-2030
            1966, 1966-1970
            """)
    void a_year_belongs_to_a_plan(int year, String years) {
        assertThat(PlanPeriods.containing(year).code()).isEqualTo(years);
    }
}
