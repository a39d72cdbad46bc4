package io.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.plumbline.judging.Judgement;
import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.standing.Account;
import io.plumbline.judging.standing.PastAnswer;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.Standings;
import io.plumbline.judging.standing.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the figures say of the great targets of the example of sourced facts, with arithmetic that can be followed.
class WuhanJudgementsTest {

    private final LoadedExamples examples = LoadedExamples.get();
    private final long plan = examples.plans.getFirst().id();

    private Standing standing(String quote, LocalDate day) {
        return examples.standing(plan, day).standings().stream()
                .filter(it -> it.promised().citation().quote().contains(quote))
                .findFirst()
                .orElseThrow();
    }

    private Account account(Standing standing) {
        return new Standings(examples.database, ExamplePlans.clock())
                .findAccount(standing)
                .orElseThrow();
    }

    private static Judgement.Judged judged(Standing standing) {
        return (Judgement.Judged) standing.judgement().orElseThrow();
    }

    @Test
    void three_trillion_of_gdp_are_judged_by_fifteen_figures_a_required_rate_and_a_crossing() {
        Standing standing = standing("地区生产总值突破3万亿元", ExamplePlans.DAY);
        Account account = account(standing);

        assertThat(standing.line().orElseThrow().size()).isEqualTo(15);
        assertThat(standing.method().chinese()).isEqualTo("统计预测：2010年至2024年 15 个当期数据，口径第 1 版");
        assertThat(judged(standing).required()).isCloseTo((30000 - 21106.23) / 6, within(1e-6));
        assertThat(account.steps())
                .extracting(it -> it.words().chinese())
                .anyMatch(it ->
                        it.startsWith("(30000 - 21106.2) / 6 = 每期 1482.3 亿元；折合每期增长 (30000 / 21106.2)^(1/6) - 1 = 6.04%；"
                                + "近 5 期实际 (21106.2 / 16223.2)^(1/5) - 1 = 5.40%"))
                .anyMatch(it -> it.matches("预测中位线2031年首次达到 30000；比时限晚 1 期"));
    }

    @Test
    void the_methods_add_up_to_the_forecast_and_the_first_ones_can_be_reckoned_by_hand() {
        Standing standing = standing("地区生产总值突破3万亿元", ExamplePlans.DAY);
        Account account = account(standing);
        double combined = account.parts().stream()
                .mapToDouble(it -> it.share() * it.value())
                .sum();

        assertThat(combined).isCloseTo(judged(standing).forecast().point(6), within(1e-6));
        assertThat(value(account, "last value")).isCloseTo(21106.23, within(1e-6));
        assertThat(value(account, "drift")).isCloseTo(21106.23 + 6 * (21106.23 - 5565.93) / 14, within(1e-6));
    }

    private static double value(Account account, String method) {
        return account.parts().stream()
                .filter(it -> it.method().english().equals(method))
                .mapToDouble(Forecast.Part::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_chance_stands_between_the_quantiles_on_both_sides_of_the_goal() {
        Standing standing = standing("地区生产总值突破3万亿元", ExamplePlans.DAY);
        Judgement.Judged judged = judged(standing);

        for (Account.Quantile quantile : account(standing).quantiles()) {
            assertThat(quantile.value() < judged.goal()).isEqualTo(quantile.chance() < 1 - judged.chance());
        }
    }

    @Test
    void a_trillion_of_retail_has_two_answers_on_two_days() {
        Standing first = standing("社会消费品零售总额达到1万亿元", LocalDate.of(2025, 12, 10));
        Standing later = standing("社会消费品零售总额达到1万亿元", ExamplePlans.DAY);

        assertThat(first.line().orElseThrow().lastValue()).hasToString("8629.3亿元");
        assertThat(later.line().orElseThrow().lastValue()).hasToString("9000亿元");
        assertThat(judged(first).chance()).isNotEqualTo(judged(later).chance());
    }

    @Test
    void the_answers_of_two_days_say_which_figure_came_between_them() {
        PlanStanding now = examples.standing(plan, ExamplePlans.DAY);
        List<PastAnswer> past = new Standings(examples.database, ExamplePlans.clock())
                .listPast(now, standing("社会消费品零售总额达到1万亿元", ExamplePlans.DAY));

        assertThat(past)
                .extracting(it -> it.day() + " " + it.news().chinese())
                .endsWith(
                        "2025-06-30 新增 2024 7931.87",
                        "2025-10-13 2024 由 7931.87 修订为 8629.3（+8.8%）",
                        "2026-01-06 新增 2025 9000");
        assertThat(past.reversed().subList(0, 3))
                .extracting(it -> it.findChance().orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(past.getFirst().findChance()).isEmpty();
        assertThat(past.getLast().findChance().orElseThrow())
                .isEqualTo(judged(standing("社会消费品零售总额达到1万亿元", ExamplePlans.DAY)).chance());
    }

    @Test
    void a_revision_of_one_year_alone_is_not_taken_for_growth_in_silence() {
        Standing standing = standing("社会消费品零售总额达到1万亿元", ExamplePlans.DAY);

        assertThat(standing.notes())
                .extracting(it -> it.words().chinese())
                .contains("2024 由 7931.87 修订为 8629.3（+8.8%），2023 未见相应修订：两期之差 +14.6% 含修订（按首次公布为 +5.3%），不全是增长");
    }

    @ParameterizedTest
    @CsvSource({
        "外贸进出口总额居中部城市第1位, “外贸进出口总额中部城市位次”2023年至2025年数据, 须有中部各城市同期数",
        "在汉飞机达到50至55架, “东航在汉飞机”2021年至2025年数据, 最近一个数据是 2023-09-10 的 34架",
        "机队规模保持中部第一, “东航在汉机队规模中部位次”2023年至2025年数据, 须有中部各基地同期数",
    })
    void where_too_few_figures_are_known_the_missing_ones_are_named(String quote, String missing, String why) {
        Standing standing = standing(quote, ExamplePlans.DAY);

        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.wanted().orElseThrow().what().chinese()).isEqualTo(missing);
        assertThat(standing.reason().chinese()).contains(why);
    }
}
