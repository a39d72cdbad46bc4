package io.plumbline.judging.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecasterTest {

    private static final Forecaster FORECASTER = Forecaster.shipped();

    @ParameterizedTest
    @EnumSource
    void quantiles_rise_with_the_chance_and_chances_undo_them(Frequency frequency) {
        Forecast forecast = FORECASTER.forecast(random(frequency, 1), 12);

        for (int step = 1; step <= 12; step++) {
            for (Law law : new Law[] {forecast.level(step), forecast.total(step)}) {
                double before = Double.NEGATIVE_INFINITY;
                for (double chance = 0.02; chance < 1; chance += 0.02) {
                    double quantile = law.quantile(chance);
                    assertThat(quantile).isGreaterThanOrEqualTo(before);
                    assertThat(law.chanceOfAtMost(quantile)).isCloseTo(chance, within(1e-6));
                    before = quantile;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_history_gives_the_same_forecast(Frequency frequency) {
        assertThat(FORECASTER.forecast(random(frequency, 2), 8).level(8).quantile(0.3))
                .isEqualTo(Forecaster.shipped()
                        .forecast(random(frequency, 2), 8)
                        .level(8)
                        .quantile(0.3));
    }

    @ParameterizedTest
    @EnumSource
    void another_unit_changes_nothing_but_the_unit(Frequency frequency) {
        History yuan = random(frequency, 3);
        History tenThousand = History.of(
                frequency,
                java.util.Arrays.stream(yuan.values()).map(it -> it / 1e4).toArray());

        assertThat(FORECASTER.forecast(tenThousand, 5).level(5).quantile(0.9) * 1e4)
                .isCloseTo(FORECASTER.forecast(yuan, 5).level(5).quantile(0.9), within(1e-3));
    }

    @Test
    void uncertainty_grows_with_the_distance() {
        Forecast forecast = FORECASTER.forecast(random(Frequency.YEARLY, 4), 15);

        double width = 0;
        for (int step : new int[] {1, 3, 6, 10, 15}) {
            Law law = forecast.level(step);
            double next = Math.log(law.quantile(0.9) / law.quantile(0.1));
            assertThat(next).isGreaterThan(width);
            width = next;
        }
    }

    @Test
    void a_season_is_carried_on() {
        double[] values = new double[36];
        for (int t = 0; t < values.length; t++) {
            values[t] = 100 * (1 + 0.4 * (t % 4 == 1 ? 1 : 0));
        }

        Forecast forecast = FORECASTER.forecast(History.of(Frequency.QUARTERLY, values), 4);

        assertThat(forecast.point(2)).isCloseTo(140, within(5.0));
        assertThat(forecast.point(1)).isCloseTo(100, within(5.0));
    }

    @Test
    void a_series_with_negative_values_is_forecast_on_its_own_scale() {
        History balance = History.of(Frequency.YEARLY, -3, -1, 2, 1, -2, 0, 3, 1, -1, 2);

        Law law = FORECASTER.forecast(balance, 2).level(2);

        assertThat(law.quantile(0.025)).isLessThan(0);
        assertThat(law.quantile(0.975)).isBetween(1.0, 30.0);
    }

    @Test
    void constants_and_zeros_give_numbers() {
        for (double[] values : new double[][] {{7, 7, 7, 7, 7, 7}, {0, 0, 0, 0, 0, 0}, {0, 0, 5, 0, 0, 0}}) {
            Forecast forecast = FORECASTER.forecast(History.of(Frequency.YEARLY, values), 3);

            assertThat(forecast.point(3)).isFinite();
            assertThat(forecast.level(3).quantile(0.9)).isFinite();
            assertThat(forecast.total(3).chanceOfAtLeast(1)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void too_few_values_are_refused_with_a_hint() {
        assertThatThrownBy(() -> FORECASTER.forecast(History.of(Frequency.YEARLY, 1, 2, 3), 1))
                .hasMessageContaining("needs 4 values")
                .hasMessageContaining("Maybe");
    }

    private static History random(Frequency frequency, long seed) {
        Random random = new Random(seed);
        double[] values = new double[12 + 24 * (frequency.perYear() - 1) / 3];
        double level = 1e6;
        for (int t = 0; t < values.length; t++) {
            level *= Math.exp(0.02 + 0.05 * random.nextGaussian());
            values[t] = level * (1 + 0.1 * Math.sin(2 * Math.PI * t / Math.max(2, frequency.perYear())));
        }
        return History.of(frequency, values);
    }
}
