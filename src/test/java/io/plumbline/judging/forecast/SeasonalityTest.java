package io.plumbline.judging.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeasonalityTest {

    @Test
    void a_pure_season_is_found_whole() {
        double[] series = new double[24];
        for (int t = 0; t < series.length; t++) {
            series[t] = 10 + 0.1 * t + (t % 4 == 0 ? 3 : -1);
        }

        Seasonality found = Seasonality.of(series, 4);

        assertThat(found.at(0)).isCloseTo(3, within(0.01));
        assertThat(found.at(25)).isCloseTo(-1, within(0.01));
        assertThat(found.strength()).isGreaterThan(0.99);
    }

    @Test
    void noise_is_no_season() {
        Random random = new Random(1);
        double shrunk = 0;
        for (int round = 0; round < 50; round++) {
            double[] noise = random.doubles(40, -1, 1).toArray();
            shrunk += Math.abs(Seasonality.of(noise, 4).at(0)) / 50;
        }

        assertThat(shrunk).isLessThan(0.1);
    }

    @Test
    void less_than_two_years_show_none() {
        assertThat(Seasonality.of(new double[] {1, 2, 1, 2, 1, 2, 1}, 4).at(1)).isZero();
    }
}
