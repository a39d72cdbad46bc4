package io.plumbline.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.forecast.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final Judge JUDGE = new Judge(Forecaster.shipped(), Thresholds.USUAL);

    private static final History GROWING = growing(20, 0.06);

    @ParameterizedTest(name = "at least {0} times what is expected: {1}")
    @CsvSource(textBlock = """
        0.80, 快于预期
        0.995, 符合预期
        1.30, 滞后
        """)
    void the_rating_follows_the_chance(double times, String rating) {
        double expected = ((Judgement.Judged) JUDGE.judge(new Question(new Aim.AtLeast(1), GROWING, 5, 0)))
                .expected()
                .middle();

        Judgement judgement = JUDGE.judge(new Question(new Aim.AtLeast(times * expected), GROWING, 5, 0));

        assertThat(judgement.rating().chinese()).isEqualTo(rating);
    }

    @Test
    void what_was_reached_since_the_start_and_will_stay_is_early_and_what_was_there_before_is_not() {
        double between = 0.5 * (GROWING.values()[11] + GROWING.last());

        assertThat(JUDGE.judge(new Question(new Aim.AtLeast(between), GROWING, 10, 8))
                        .rating())
                .isEqualTo(Rating.REACHED_EARLY);
        assertThat(JUDGE.judge(new Question(new Aim.AtMost(3 * GROWING.last()), GROWING, 10, 8))
                        .rating())
                .isEqualTo(Rating.AHEAD);
    }

    @Test
    void a_sum_counts_only_the_periods_of_the_plan() {
        double next = ((Judgement.Judged) JUDGE.judge(new Question(new Aim.TotalAtLeast(1), GROWING, 1, 0)))
                .expected()
                .middle();
        Judgement.Judged later = (Judgement.Judged) JUDGE.judge(new Question(new Aim.TotalAtLeast(1), GROWING, 1, -2));

        assertThat(later.expected().middle()).isBetween(1.02 * next, 1.25 * next);
    }

    @Test
    void a_higher_bar_is_never_likelier() {
        double before = 1;
        for (double bar = 0.8; bar < 2; bar += 0.05) {
            double chance = chance(new Aim.AtLeast(bar * GROWING.last()));
            assertThat(chance).isLessThanOrEqualTo(before);
            before = chance;
        }
    }

    @Test
    void floor_and_ceiling_share_the_whole_chance_and_a_range_is_what_lies_between() {
        double low = 1.2 * GROWING.last();
        double high = 1.4 * GROWING.last();

        assertThat(chance(new Aim.AtLeast(low)) + chance(new Aim.AtMost(low))).isCloseTo(1, within(1e-9));
        assertThat(chance(new Aim.Between(low, high)))
                .isCloseTo(chance(new Aim.AtLeast(low)) - chance(new Aim.AtLeast(high)), within(1e-9));
    }

    @Test
    void average_growth_is_the_level_it_leads_to() {
        Question growth = new Question(new Aim.AverageGrowthAtLeast(0.05), GROWING, 5, 2);
        double level = growth.base() * Math.pow(1.05, 5);

        assertThat(((Judgement.Judged) JUDGE.judge(growth)).chance())
                .isEqualTo(
                        ((Judgement.Judged) JUDGE.judge(new Question(new Aim.AtLeast(level), GROWING, 5, 2))).chance());
    }

    @Test
    void a_sum_that_is_reached_already_is_certain() {
        double done = GROWING.values()[18] + GROWING.values()[19];
        Judgement judgement = JUDGE.judge(new Question(new Aim.TotalAtLeast(0.9 * done), GROWING, 5, 2));

        assertThat(judgement.rating()).isEqualTo(Rating.REACHED_EARLY);
        assertThat(((Judgement.Judged) judgement).chance()).isGreaterThan(0.999);
        assertThat(((Judgement.Judged) judgement).crossing()).isZero();
    }

    @Test
    void one_failed_period_fails_every_period() {
        History failed = History.of(Frequency.YEARLY, 100, 101, 104, 103, 106, 99, 107);

        Judgement judgement = JUDGE.judge(new Question(new Aim.EveryPeriodAtLeast(100), failed, 5, 2));

        assertThat(((Judgement.Judged) judgement).chance()).isZero();
        assertThat(judgement.rating()).isEqualTo(Rating.BEHIND);
    }

    @Test
    void too_few_figures_are_never_green() {
        Judgement judgement =
                JUDGE.judge(new Question(new Aim.AtLeast(1), History.of(Frequency.YEARLY, 34, 36, 40), 5, 1));

        assertThat(judgement.rating()).isEqualTo(Rating.UNKNOWN);
        assertThat(((Judgement.Unknown) judgement).why()).contains("只有 3 个数据");
    }

    @Test
    void a_target_that_is_due_is_settled_by_its_figure() {
        Judgement met = JUDGE.judge(new Question(new Aim.AtMost(120), History.of(Frequency.YEARLY, 130, 119), 1, 1));
        Judgement missed = JUDGE.judge(new Question(new Aim.AtMost(118), History.of(Frequency.YEARLY, 130, 119), 1, 1));

        assertThat(((Judgement.Settled) met).attained()).isTrue();
        assertThat(((Judgement.Settled) missed).attained()).isFalse();
    }

    @Test
    void the_figure_of_the_deadline_settles_even_when_later_ones_are_known() {
        History later = History.of(Frequency.YEARLY, 90, 100, 80);

        assertThat(JUDGE.judge(new Question(new Aim.AtLeast(95), later, 1, 2)))
                .isInstanceOfSatisfying(
                        Judgement.Settled.class, it -> assertThat(it.result()).isEqualTo(100));
    }

    @Test
    void what_is_required_leads_to_the_target() {
        double target = 1.5 * GROWING.last();
        Judgement.Judged judged = (Judgement.Judged) JUDGE.judge(new Question(new Aim.AtLeast(target), GROWING, 5, 0));

        assertThat(GROWING.last() + 5 * judged.required()).isCloseTo(target, within(1e-6));
    }

    private static double chance(Aim aim) {
        return ((Judgement.Judged) JUDGE.judge(new Question(aim, GROWING, 5, 0))).chance();
    }

    private static History growing(int size, double rate) {
        double[] values = new double[size];
        for (int t = 0; t < size; t++) {
            values[t] = 1000 * Math.pow(1 + rate, t) * (1 + 0.04 * Math.sin(2.3 * t));
        }
        return History.of(Frequency.YEARLY, values);
    }
}
