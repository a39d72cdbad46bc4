package io.plumbline.judging.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountWatchTest {

    private static final CountWatch WATCH = new CountWatch(52);

    /// Mid-p tails of the Poisson law, by hand: mean 2, more than 3 and half of 3.
    @ParameterizedTest
    @CsvSource({"3, 2, 2, 0.23310", "0, 1, 1, 0.81606", "3, 2, 4, 0.25"})
    void the_tail_of_counts_is_that_of_the_law(int count, double mean, double variance, double chance) {
        assertThat(CountTail.above(count, mean, variance)).isCloseTo(chance, within(1e-4));
    }

    @Test
    void quiet_weeks_seldom_alarm_and_an_outbreak_does() {
        int[] counts = poisson(11);
        int alarms = 0;
        for (int now = 500; now < 624; now++) {
            alarms += WATCH.look(counts, now).chance() < CountWatch.USUAL_THRESHOLD ? 1 : 0;
        }
        counts[623] += 12;

        assertThat(alarms).isLessThanOrEqualTo(2);
        assertThat(WATCH.look(counts, 623).chance()).isLessThan(CountWatch.USUAL_THRESHOLD);
    }

    @Test
    void an_old_outbreak_does_not_hide_a_new_one() {
        int[] counts = poisson(12);
        counts[623] += 12;
        double clean = WATCH.look(counts, 623).chance();
        for (int t = 480; t < 490; t++) {
            counts[t] += 15;
        }

        assertThat(clean).isLessThan(CountWatch.USUAL_THRESHOLD);
        assertThat(WATCH.look(counts, 623).chance()).isLessThan(CountWatch.USUAL_THRESHOLD);
    }

    @Test
    void a_short_history_is_held_against_the_last_seven_and_a_shorter_one_is_silent() {
        int[] counts = {3, 4, 2, 3, 5, 3, 4, 30};

        assertThat(WATCH.look(counts, 7).chance()).isLessThan(CountWatch.USUAL_THRESHOLD);
        assertThat(WATCH.look(counts, 4).chance()).isEqualTo(1);
    }

    private static int[] poisson(long seed) {
        Random random = new Random(seed);
        int[] counts = new int[624];
        for (int t = 0; t < counts.length; t++) {
            double limit = Math.exp(-3 * (1 + 0.3 * Math.sin(2 * Math.PI * t / 52)));
            double product = random.nextDouble();
            while (product > limit) {
                counts[t]++;
                product *= random.nextDouble();
            }
        }
        return counts;
    }
}
