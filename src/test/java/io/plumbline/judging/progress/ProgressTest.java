package io.plumbline.judging.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    /// 基期, 目标, 年数, 已过, 现值, 线性 %, 几何 %, 增速比. One series, three answers: so the method stands beside each.
    @ParameterizedTest(name = "{0} → {1} in {2} years, {4} after {3}: {5} {6} {7}")
    @CsvSource(textBlock = """
        100, 150,  5, 2.5, 118,  36.0, 40.8, 0.81
        100, 150,  5, 5,   150, 100.0, 100.0, 1.00
        100,  80,  5, 2.5,  90,  50.0, 47.2, 0.95
        100, 150,  5, 2,    95, -10.0, -12.7, -0.30
        """)
    void the_same_figures_give_different_shares_by_method(
            double base,
            double target,
            double years,
            double gone,
            double now,
            double linear,
            double geometric,
            double ratio) {
        Way way = new Way(base, target, years, gone);

        assertThat(done(LevelProgress.linear(way, now))).isCloseTo(linear / 100, within(0.001));
        assertThat(done(LevelProgress.geometric(way, now))).isCloseTo(geometric / 100, within(0.001));
        assertThat(done(LevelProgress.growthRatio(way, now))).isCloseTo(ratio, within(0.006));
    }

    @Test
    void a_target_equal_to_its_base_has_no_progress() {
        assertThat(LevelProgress.linear(new Way(5, 5, 5, 1), 6)).isInstanceOf(Progress.None.class);
    }

    @Test
    void chained_rates_tell_what_the_rest_must_average() {
        double[] rates = {0.06, 0.04, 0.05};

        double rest = GrowthProgress.requiredRest(rates, 0.055, 5);

        assertThat(GrowthProgress.chained(rates) * Math.pow(1 + rest, 2)).isCloseTo(Math.pow(1.055, 5), within(1e-12));
    }

    @Test
    void an_average_does_not_hide_a_failed_year() {
        assertThat(BoundProgress.everyPeriod(new double[] {120, 95, 130}, 100))
                .isEqualTo(new Progress.Held(ProgressMethod.EVERY_PERIOD, 2, 3, "3 期中 2 期不低于 100 (2 of 3)"));
    }

    /// 值, 下限, 上限, 完成 %.
    @ParameterizedTest
    @CsvSource(textBlock = """
        52, 50, 55, 100
        50, 50, 55, 100
        42, 50, 55,  50
        """)
    void a_range_is_reached_within_it(double now, double low, double high, double done) {
        assertThat(done(BoundProgress.range(new Way(34, low, 5, 1), high, now))).isCloseTo(done / 100, within(1e-9));
    }

    @Test
    void a_place_counts_those_before_it() {
        assertThat(BoundProgress.rank(10, new double[] {12, 10, 3}, 1))
                .extracting(Progress::arithmetic)
                .asString()
                .contains("第 2");
    }

    @Test
    void a_reduction_compounds() {
        assertThat(done(SumProgress.reduction(0.135, 0.135, 1))).isCloseTo(1, within(1e-12));
        assertThat(done(SumProgress.reduction(0.07, 0.135, 0.5))).isCloseTo(0.5004, within(0.0005));
    }

    @Test
    void self_report_alone_colours_nothing() {
        assertThat(BoundProgress.qualitative()).isInstanceOf(Progress.None.class);
        assertThat(BoundProgress.milestone(false)).isInstanceOf(Progress.None.class);
    }

    @ParameterizedTest
    @CsvSource({"21106.23, 21106.2", "30000, 30000", "1234567, 1234570", "0.0000123456, 0.0000123456", "-0.5, -0.5"})
    void numbers_are_shown_without_exponent(double value, String shown) {
        assertThat(Digits.of(value)).isEqualTo(shown);
    }

    private static double done(Progress progress) {
        return ((Progress.Share) progress).done();
    }
}
