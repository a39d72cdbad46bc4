package io.plumbline.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.forecast.History;
import io.plumbline.judging.forecast.Law;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointChanceTest {

    @Test
    void independent_chances_multiply_and_bound_ones_do_not() {
        double[] chances = {0.8, 0.7, 0.9};

        assertThat(JointChance.ofAll(chances, 0)).isCloseTo(0.8 * 0.7 * 0.9, within(0.025));
        assertThat(JointChance.ofAll(chances, 0.95)).isBetween(0.6, 0.7);
    }

    @Test
    void equals_share_the_first_place() {
        Law law = law(1);

        assertThat(JointChance.ofRank(law, List.of(law, law, law), 1, 0.3)).isCloseTo(0.25, within(0.03));
        assertThat(JointChance.ofRank(law, List.of(law, law, law), 4, 0.3)).isEqualTo(1);
    }

    @Test
    void who_is_far_ahead_stays_first() {
        assertThat(JointChance.ofRank(law(10), List.of(law(1), law(1.2)), 1, 0.3))
                .isGreaterThan(0.99);
    }

    /// Of a random walk of two steps, both ends above 0: 3/8.
    @Test
    void a_path_is_likelier_to_hold_than_independent_periods() {
        assertThat(JointChance.ofNoMissAlongPath(new double[] {0.5, 0.5})).isCloseTo(0.375, within(0.025));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1.959964, 0.975", "-1.644854, 0.05", "3, 0.99865"})
    void the_normal_law_is_that_of_the_tables(double value, double chance) {
        assertThat(Normal.chanceUpTo(value)).isCloseTo(chance, within(1e-6));
    }

    @Test
    void series_that_move_together_are_found() {
        History one = History.of(Frequency.YEARLY, 10, 11, 10, 13, 12, 15, 14, 18, 17, 20, 18);
        History opposite = History.of(Frequency.YEARLY, 10, 9, 10, 7, 8, 6, 7, 5, 6, 4, 5);

        assertThat(SharedMovement.of(List.of(one, one))).isCloseTo(0.5, within(0.01));
        assertThat(SharedMovement.of(List.of(one, opposite))).isZero();
        assertThat(SharedMovement.of(List.of(one))).isZero();
    }

    private static Law law(double times) {
        double[] values = new double[12];
        for (int t = 0; t < values.length; t++) {
            values[t] = times * (100 + 3 * t + 5 * Math.sin(t));
        }
        return Forecaster.shipped()
                .forecast(History.of(Frequency.YEARLY, values), 3)
                .level(3);
    }
}
