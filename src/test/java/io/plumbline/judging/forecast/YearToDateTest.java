package io.plumbline.judging.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearToDateTest {

    @Test
    void quarters_are_what_they_added_to_the_year() {
        double[] yearToDate = {10, 22, 36, 52, 11, 24};

        assertThat(YearToDate.periods(Frequency.QUARTERLY, 0, yearToDate)).containsExactly(10, 12, 14, 16, 11, 13);
    }

    @Test
    void a_sum_that_begins_within_the_year_is_left_out() {
        assertThat(YearToDate.periods(Frequency.QUARTERLY, 2, new double[] {36, 52, 11}))
                .containsExactly(16, 11);
    }
}
