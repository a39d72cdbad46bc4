package io.plumbline.judging.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Laws kept as values not exceeded with 5, 10, … 95 %.
class LawRecordTest {

    /// The law of a number evenly spread between 0 and 1.
    private static final List<Double> EVEN = QuantileScore.LEVELS;

    @Test
    void the_score_of_an_even_law_is_its_integral() {
        // the integral of (F(x) - 1{x >= y})^2 over 0 to 1 is (y^3 + (1 - y)^3) / 3
        for (double outcome : new double[] {0.3, 0.5, 0.9}) {
            double exact = (Math.pow(outcome, 3) + Math.pow(1 - outcome, 3)) / 3;
            assertThat(QuantileScore.of(EVEN, outcome)).isCloseTo(exact, within(0.015));
        }
    }

    @Test
    void a_law_that_is_farther_off_scores_worse() {
        assertThat(QuantileScore.of(EVEN, 2)).isGreaterThan(QuantileScore.of(EVEN, 0.99));
    }

    @Test
    void numbers_drawn_from_their_laws_fall_where_they_are_said_to() {
        Random random = new Random(5);
        List<LawRecord.Came> all = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            all.add(new LawRecord.Came(EVEN, random.nextDouble()));
        }
        LawRecord honest = LawRecord.of(all);

        assertThat(honest.within80()).isCloseTo(0.8, within(0.03));
        for (int i = 0; i < QuantileScore.LEVELS.size(); i++) {
            assertThat(honest.notAbove().get(i)).isCloseTo(QuantileScore.LEVELS.get(i), within(0.03));
        }
    }

    @Test
    void nothing_that_came_has_no_score() {
        assertThat(LawRecord.of(List.of()).count()).isZero();
        assertThat(LawRecord.of(List.of()).within80()).isZero();
    }
}
