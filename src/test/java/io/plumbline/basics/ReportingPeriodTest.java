package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(textBlock = """
            2030,                   2030-01-01, 2030-12-31
            2026-2030,              2026-01-01, 2030-12-31
            2025-Q1,                2025-01-01, 2025-03-31
            2025-Q4,                2025-10-01, 2025-12-31
            2026-06,                2026-06-01, 2026-06-30
            2024-02,                2024-02-01, 2024-02-29
            2026-06-30,             2026-06-30, 2026-06-30
            2026-01-01/2026-06-30,  2026-01-01, 2026-06-30
            2025-12-05/2028-12-04,  2025-12-05, 2028-12-04
            """)
    void a_code_means_its_days_and_is_written_back(String code, LocalDate first, LocalDate last) {
        ReportingPeriod period = ReportingPeriod.parse(code);

        assertThat(period.start()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十五五", "30", "2026-13", "2026-02-30", "2025-Q5", "2030-2026", "2026/2030", "2030 "})
    void what_is_no_code_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(code))
                .withMessage("""
                        Not the code of a period: %s.
                        Maybe one of these forms was meant: 2030, 2026-2030, 2025-Q1, 2026-06, 2026-06-30, \
                        2026-01-15/2026-02-14.""", code);
    }

    @Test
    void a_half_year_is_six_months() {
        assertThat(ReportingPeriod.ofHalf(2026, 1)).isEqualTo(ReportingPeriod.parse("2026-01-01/2026-06-30"));
        assertThat(ReportingPeriod.ofHalf(2026, 2)).isEqualTo(ReportingPeriod.parse("2026-07-01/2026-12-31"));
    }

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource(textBlock = """
            2026-2030,  2030,        true
            2026-2030,  2026-2030,   true
            2026-2030,  2025-2026,   false
            2026,       2026-Q4,     true
            2026-Q1,    2026-04,     false
            2026-06,    2026-06-30,  true
            2026-06,    2026-07-01,  false
            """)
    void a_period_contains_those_within_it(String outer, String inner, boolean contained) {
        assertThat(ReportingPeriod.parse(outer).contains(ReportingPeriod.parse(inner)))
                .isEqualTo(contained);
    }

    @Test
    void the_end_is_not_contained() {
        ReportingPeriod year = ReportingPeriod.ofYear(2030);

        assertThat(year.contains(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2030, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2031, 1, 1))).isFalse();
    }

    @Test
    void a_period_starts_before_it_ends() {
        LocalDate day = LocalDate.of(2030, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(day, day))
                .withMessage("""
                        A period must start before it ends: 2030-01-01 to 2030-01-01.
                        Maybe the last day was given as the end, which is the day after it.""");
    }
}
