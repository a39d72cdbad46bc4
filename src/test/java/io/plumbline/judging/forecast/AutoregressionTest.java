package io.plumbline.judging.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AutoregressionTest {

    @Test
    void the_coefficient_of_a_long_series_is_found() {
        Random random = new Random(5);
        double[] series = new double[4000];
        for (int t = 1; t < series.length; t++) {
            series[t] = 0.7 * series[t - 1] + random.nextGaussian();
        }
        series[series.length - 1] = 10;

        double[] ahead = Autoregression.forecast(series, 1, 2);

        assertThat(ahead[0]).isCloseTo(7, within(0.3));
        assertThat(ahead[1]).isCloseTo(4.9, within(0.4));
    }

    @Test
    void a_short_series_is_forecast_by_its_mean() {
        assertThat(Autoregression.forecast(new double[] {1, 3, 2}, 3, 2))
                .containsExactly(new double[] {2, 2}, within(1e-12));
    }
}
