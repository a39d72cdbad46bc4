package io.plumbline.judging.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Against formulas written out the slow way.
class SmoothingTest {

    private static final double[] SERIES = {112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118};

    @Test
    void a_straight_line_is_continued_by_holt() {
        double[] line = {10, 12, 14, 16, 18, 20, 22, 24};

        assertThat(Smoothing.forecast(SmoothingGrid.TREND, line, 3))
                .containsExactly(new double[] {26, 28, 30}, within(1e-6));
    }

    @Test
    void a_constant_stays() {
        double[] constant = {5, 5, 5, 5, 5, 5};

        for (SmoothingGrid grid :
                new SmoothingGrid[] {SmoothingGrid.LEVEL, SmoothingGrid.TREND, SmoothingGrid.DAMPED}) {
            assertThat(Smoothing.forecast(grid, constant, 2)).containsExactly(new double[] {5, 5}, within(1e-9));
        }
    }

    @Test
    void simple_smoothing_is_the_likelihood_weighted_mean_over_all_alphas() {
        double weights = 0;
        double sum = 0;
        for (double alpha : new double[] {0.02, 0.06, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98}) {
            double start = bestStart(alpha);
            double weight = Math.pow(penalised(alpha, start), -0.5 * SERIES.length);
            weights += weight;
            sum += weight * level(alpha, start);
        }

        assertThat(Smoothing.forecast(SmoothingGrid.LEVEL, SERIES, 1)[0]).isCloseTo(sum / weights, within(1e-3));
    }

    @Test
    void theta_of_a_line_is_the_line() {
        double[] line = {3, 5, 7, 9, 11, 13};

        assertThat(Theta.forecast(line, 2)[0]).isBetween(13.0, 15.5);
        assertThat(Theta.forecast(line, 2)[1] - Theta.forecast(line, 2)[0]).isCloseTo(1, within(1e-9));
    }

    /// The start that least squares with the ridge prefers, by golden search: nothing of the closed form.
    private static double bestStart(double alpha) {
        double low = SERIES[0] - 300;
        double high = SERIES[0] + 300;
        for (int i = 0; i < 200; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (penalised(alpha, left) < penalised(alpha, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private static double penalised(double alpha, double start) {
        double sum = 0.3 * (start - SERIES[0]) * (start - SERIES[0]);
        double level = start;
        for (double value : SERIES) {
            sum += (value - level) * (value - level);
            level += alpha * (value - level);
        }
        return sum;
    }

    private static double level(double alpha, double start) {
        double level = start;
        for (double value : SERIES) {
            level += alpha * (value - level);
        }
        return level;
    }
}
