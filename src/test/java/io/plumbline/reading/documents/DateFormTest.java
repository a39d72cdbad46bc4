package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            2026-02-05,   2026-02-05
            2026-2-5,     2026-02-05
            2026年2月5日,  2026-02-05
            2026.02.05,   2026-02-05
            2025-01,      2025-01-01
            2025年1月,     2025-01-01
            2025,         2025-01-01
            2025年,        2025-01-01
            2015?,        2015-01-01
            """)
    void a_month_is_its_first_day_and_a_year_its_first_of_january(String words, LocalDate date) {
        assertThat(DateForm.find(words)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "去年", "2026-13", "2026-02-30", "26-02-05", "20260205"})
    void other_words_are_no_date(String words) {
        assertThat(DateForm.find(words)).isEmpty();
    }
}
