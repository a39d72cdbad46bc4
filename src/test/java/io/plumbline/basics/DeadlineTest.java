package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plumbline.basics.Deadline.Derivation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest(name = "{0}: by {2}, speaking of {1}")
    @CsvSource(textBlock = """
            到2030年,       2030,       2030-12-31
            “十五五”末,     2030,       2030-12-31
            2027年底前,     2027,       2027-12-31
            2014年前,       2014,       2013-12-31
            2019年3月底前,  2019-03,    2019-03-31
            2013年3月前,    2013-03,    2013-02-28
            2026年上半年,   2026-01-01/2026-06-30, 2026-06-30
            今明两年,       2025-2026,  2026-12-31
            6月30日前,      2026-06-30, 2026-06-29
            6月30日前完成,  2026-06-30, 2026-06-30
            """)
    void the_last_day_falls_in_the_period_or_on_the_day_before(String words, String period, LocalDate lastDay) {
        assertThatCode(() -> new Deadline.By(lastDay, ReportingPeriod.parse(period), words, Derivation.STATED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1} is not in {0}")
    @CsvSource({"2030, 2031-01-01", "2030, 2029-12-30", "2026-06, 2026-12-31"})
    void another_day_is_refused(String period, LocalDate lastDay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline.By(lastDay, ReportingPeriod.parse(period), "年底", Derivation.STATED))
                .withMessageContaining(
                        "A deadline must fall in the period it names or on the day before it: " + lastDay)
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void the_end_of_a_period_is_its_last_day() {
        Deadline.By deadline =
                Deadline.By.endOf(ReportingPeriod.ofYears(2026, 2030), "“十五五”时期", Derivation.PLAN_PERIOD);

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2030, 12, 31));
    }
}
