package io.plumbline.judging.standing;

import static io.plumbline.judging.standing.Examples.by;
import static io.plumbline.judging.standing.Examples.growing;
import static io.plumbline.judging.standing.Examples.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.lines.Line;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.Vintage;
import io.plumbline.register.IndicatorDefinition.Direction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Targets that are measured by an indicator. The usual example: about 100 in 2012 and 6 % more every year, so 213 in
/// 2025,
/// 285 in 2030, and 1274 from 2026 to 2030 together.
class TargetStandingTest {

    private static Examples usual(String goal, String unit, Direction direction, int deadline) {
        return new Examples()
                .with(target(goal, by(deadline)))
                .measured("产值", unit, direction)
                .figures("2012", growing(100, 0.06, 14));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(textBlock = """
            ≥250亿元,          2030, ON_COURSE
            ≥350亿元,          2030, AT_RISK
            ≥0.025万亿元,      2030, ON_COURSE
            >350亿元,          2030, AT_RISK
            ≈290亿元,          2030, ON_COURSE
            ≈350亿元,          2030, AT_RISK
            =250亿元,          2030, ON_COURSE
            250亿元—260亿元,   2030, ON_COURSE
            ≤350亿元,          2030, ON_COURSE
            ≤250亿元,          2030, AT_RISK
            <250亿元,          2030, AT_RISK
            ≥200亿元,          2025, ATTAINED
            ≥220亿元,          2025, LATE
            >212亿元,          2025, ATTAINED
            ≤200亿元,          2025, LATE
            年均≥5%,           2030, ON_COURSE
            年均≥9%,           2030, AT_RISK
            增长≥25%,          2026, AT_RISK
            增长≥4%,           2026, ON_COURSE
            倍数≥1.25,         2030, ON_COURSE
            倍数≥2倍,          2030, AT_RISK
            增加≥60亿元,       2030, ON_COURSE
            增加≥150亿元,      2030, AT_RISK
            累计≥1100亿元,     2030, ON_COURSE
            累计≥0.16万亿元,   2030, AT_RISK
            累计≤2000亿元,     2030, UNKNOWN
            保持≥200亿元,      2030, ON_COURSE
            保持≥300亿元,      2030, AT_RISK
            """)
    void a_goal_is_held_against_the_figures(String goal, int deadline, State state) {
        Standing standing =
                usual(goal, "亿元", Direction.MORE_IS_BETTER, deadline).lastOn("2026-06-01");

        assertThat(standing.state()).as(standing.reason().toString()).isEqualTo(state);
        assertThat(standing.line()).isPresent();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            =250亿元,        LESS_IS_BETTER, AT_RISK
            =250亿元,        NEUTRAL,        AT_RISK
            250亿元—350亿元, LESS_IS_BETTER, ON_COURSE
            250亿元—350亿元, NEUTRAL,        ON_COURSE
            200亿元—250亿元, NEUTRAL,        AT_RISK
            ≈250亿元,        LESS_IS_BETTER, AT_RISK
            ≈285亿元,        NEUTRAL,        ON_COURSE
            """)
    void a_plain_number_counts_from_the_side_on_which_less_is_a_failure(String goal, Direction direction, State state) {
        assertThat(usual(goal, "亿元", direction, 2030).lastOn("2026-06-01").state())
                .isEqualTo(state);
    }

    @Test
    void the_arithmetic_stands_in_both_languages() {
        Standing standing = usual("年均≥5%", "亿元", Direction.MORE_IS_BETTER, 2030).lastOn("2026-06-01");

        assertThat(standing.reason().chinese())
                .startsWith("目标 ≥5%，自 212.")
                .contains("[2025] 起算，即2030年 ≥27")
                .contains("最近2025年为 212.")
                .contains("实现概率");
        assertThat(standing.reason().english())
                .startsWith("goal ≥5% from 212.")
                .contains("[2025], which is ≥27")
                .contains("in 2030; last 2025: 212.")
                .contains("chance");
        assertThat(standing.method().chinese()).isEqualTo("统计预测：2012年至2025年 14 个当期数据，口径第 1 版");
        assertThat(standing.judgement()).get().isInstanceOf(Judgement.Judged.class);
        assertThat(standing.owners()).containsExactly("市发展改革委");
    }

    @Test
    void what_is_not_linked_asks_for_an_indicator() {
        Standing standing = new Examples().with(target("≥1亿元", by(2030))).lastOn("2026-06-01");

        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.wanted().orElseThrow().kind()).isEqualTo(Wanted.Kind.LINK);
        assertThat(standing.wanted().orElseThrow().from()).isEqualTo("市发展改革委");
    }

    @Test
    void without_figures_the_last_five_full_years_are_wanted_from_the_owner_or_the_place() {
        Examples examples = new Examples()
                .with(target(Goals.parse("≥1亿元"), new Baseline.Unstated(), by(2030), Responsibility.UNSTATED))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER);

        assertThat(examples.lastOn("2026-06-01").wanted().orElseThrow())
                .isEqualTo(Wanted.figure("产值", "2021年至2025年", "each year from 2021 to 2025", "示例市"));
        assertThat(examples.lastOn("2026-12-31").wanted().orElseThrow())
                .isEqualTo(Wanted.figure("产值", "2022年至2026年", "each year from 2022 to 2026", "示例市"));
    }

    @Test
    void a_goal_of_another_kind_than_the_indicator_is_not_judged() {
        Standing standing = usual("≥60%", "亿元", Direction.MORE_IS_BETTER, 2030).lastOn("2026-06-01");

        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.reason().chinese()).isEqualTo("目标 ≥60% 不能折算为指标的计量单位“亿元”");
        assertThat(standing.wanted().orElseThrow().kind()).isEqualTo(Wanted.Kind.LINK);
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3}, {4}")
    @CsvSource(textBlock = """
            ≥80%,  '2025 60 2026 64',                 2027-06-01, UNKNOWN, (64 - 60) / (80 - 60) = 20.0%
            ≥80%,  '2025 60 2026 64',                 2027-06-01, UNKNOWN, 序时进度 1/5 = 20%
            ≥80%,  '2025 60 2026 61 2027 62',         2028-06-01, AT_RISK, (62 - 60) / (80 - 60) = 10.0%
            ≥80%,  '2025 60 2026 90 2027 95',         2028-06-01, UNKNOWN, 只有 3 个可比数据
            ≥80%,  '2026 79',                         2027-06-01, UNKNOWN, 预测至少需要 5 个
            ≤20%,  '2025 60 2026 58 2027 56',         2028-06-01, AT_RISK, (56 - 60) / (20 - 60) = 10.0%
            ≤20%,  '2025 18 2026 19 2027 19',         2028-06-01, UNKNOWN, 最近2027年为 19%
            ≥80%,  '2028 79 2029 80 2030 81',         2031-02-01, ATTAINED, 2030年为 81
            ≥80%,  '2028 79 2029 80 2030 79',         2031-02-01, LATE, 2030年为 79
            """)
    void too_few_figures_show_the_share_done_and_never_a_green_light(
            String goal, String figures, String day, State state, String words) {
        Examples examples = new Examples().with(target(goal, by(2030))).measured("覆盖率", "%", Direction.MORE_IS_BETTER);
        String[] parts = figures.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            examples.figures(parts[i], parts[i + 1]);
        }
        Standing standing = examples.lastOn(day);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.reason().chinese()).contains(words);
    }

    @Test
    void a_sum_that_is_reached_is_attained_whatever_follows() {
        Examples examples = new Examples()
                .with(target("累计≥100亿元", by(2030)))
                .measured("投资额", "亿元", Direction.MORE_IS_BETTER)
                .figures("2026", "60", "50");

        assertThat(examples.lastOn("2028-03-01").state()).isEqualTo(State.ATTAINED);
        assertThat(examples.lastOn("2027-03-01").state()).isEqualTo(State.UNKNOWN);
        assertThat(examples.lastOn("2027-03-01").reason().chinese())
                .contains("60 / 100 = 60.0%")
                .contains("1/5");
    }

    @Test
    void a_sum_needs_every_period_of_the_plan() {
        Standing standing = new Examples()
                .with(target("累计≥1000亿元", by(2030)))
                .measured("投资额", "亿元", Direction.MORE_IS_BETTER)
                .figures("2027", "60", "50")
                .lastOn("2029-03-01");

        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.wanted().orElseThrow()).isEqualTo(Wanted.figure("投资额", "2026年", "2026", "市发展改革委"));
    }

    @Test
    void a_cap_that_is_broken_is_never_whole_again() {
        Examples examples = new Examples()
                .with(target("累计≤100亿元", by(2030)))
                .measured("超支", "亿元", Direction.LESS_IS_BETTER)
                .figures("2026", "60", "50");

        assertThat(examples.lastOn("2027-03-01").state()).isEqualTo(State.UNKNOWN);
        assertThat(examples.lastOn("2028-03-01").state()).isEqualTo(State.AT_RISK);
        assertThat(examples.lastOn("2031-03-01").state()).isEqualTo(State.LATE);
    }

    @Test
    void figures_of_periods_that_have_not_ended_do_not_count() {
        Examples examples =
                usual("≥220亿元", "亿元", Direction.MORE_IS_BETTER, 2026).figures("2026", "300");

        assertThat(examples.lastOn("2026-12-30").state()).isEqualTo(State.ON_COURSE);
        assertThat(examples.lastOn("2026-12-30").reason().chinese()).contains("最近2025年");
        assertThat(examples.lastOn("2026-12-31").state()).isEqualTo(State.ATTAINED);
    }

    @Test
    void old_figures_say_nothing_of_today() {
        Examples examples = usual("≥250亿元", "亿元", Direction.MORE_IS_BETTER, 2030);

        assertThat(examples.lastOn("2028-03-01").state()).isEqualTo(State.ON_COURSE);
        Standing stale = examples.lastOn("2028-04-01");
        assertThat(stale.state()).isEqualTo(State.UNKNOWN);
        assertThat(stale.wanted().orElseThrow()).isEqualTo(Wanted.figure("产值", "2026年", "2026", "市发展改革委"));
    }

    @Test
    void after_the_deadline_its_figure_is_wanted_and_only_what_is_clearly_missed_is_late() {
        assertThat(usual("≥220亿元", "亿元", Direction.MORE_IS_BETTER, 2026)
                        .lastOn("2027-02-01")
                        .state())
                .isEqualTo(State.UNKNOWN);
        Standing missed = usual("≥400亿元", "亿元", Direction.MORE_IS_BETTER, 2026).lastOn("2027-02-01");
        assertThat(missed.state()).isEqualTo(State.LATE);
        assertThat(missed.wanted().orElseThrow().what().chinese()).isEqualTo("“产值”2026年数据");
        assertThat(missed.reason().chinese()).startsWith("时限已过，时限所在期数据未公布");
    }

    @Test
    void only_figures_of_the_newest_definition_compare() {
        Examples examples = usual("≥80亿元", "亿元", Direction.MORE_IS_BETTER, 2030)
                .definition("产值（新口径）", "亿元", Direction.MORE_IS_BETTER)
                .breaking(LocalDate.of(2024, 1, 1), 1, 2)
                .figures("2024", "70", "72");

        Standing standing = examples.lastOn("2026-06-01");
        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.reason().chinese()).contains("最近2025年为 72亿元", "只有 2 个可比数据");
        assertThat(standing.findNote(Note.Kind.REMARK).orElseThrow().words().chinese())
                .isEqualTo("口径断点：只采用第 2 版口径断点后的 2 个数据，另有 14 个不可比，未采用");
    }

    @Test
    void figures_reckoned_back_by_the_new_definition_bridge_the_break() {
        Examples examples = usual("≥80亿元", "亿元", Direction.MORE_IS_BETTER, 2030)
                .definition("产值（新口径）", "亿元", Direction.MORE_IS_BETTER)
                .breaking(LocalDate.of(2024, 1, 1), 1, 2)
                .figures("2019", "60", "62", "64", "66", "68", "70", "72");

        assertThat(examples.lastOn("2026-06-01").state()).isEqualTo(State.ON_COURSE);
    }

    @Test
    void a_break_within_a_definition_is_bridged_by_the_census() {
        LocalDate at = LocalDate.of(2023, 1, 1);
        Examples broken = usual("≥250亿元", "亿元", Direction.MORE_IS_BETTER, 2030).breaking(at, 1, 1);
        assertThat(broken.lastOn("2026-06-01").state()).isEqualTo(State.UNKNOWN);

        Examples bridged = new Examples()
                .with(target("≥250亿元", by(2030)))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .breaking(at, 1, 1)
                .figures("2023", "190", "201", "213");
        for (int year = 2015; year < 2023; year++) {
            String value = "" + (190 - 10 * (2023 - year));
            bridged.figure(
                    ReportingPeriod.ofYear(year),
                    1,
                    Cumulation.IN_PERIOD,
                    PriceBasis.NONE,
                    Vintage.CENSUS,
                    value,
                    value);
        }
        assertThat(bridged.lastOn("2026-06-01").state()).isEqualTo(State.ON_COURSE);
    }

    @Test
    void quarters_are_not_held_against_a_year_unless_they_are_levels() {
        String[] quarters = growing(50, 0.015, 24);
        Examples open = new Examples()
                .with(target("≤300亿元", by(2030)))
                .measured("能耗", "亿元", Direction.LESS_IS_BETTER)
                .figures("2020-Q1", quarters);
        assertThat(open.lastOn("2026-06-01").state()).isEqualTo(State.UNKNOWN);
        assertThat(open.lastOn("2026-06-01").reason().chinese()).contains("时期数还是时点数");

        Examples stock = new Examples()
                .with(target("≤300亿元", by(2030)))
                .measured("贷款余额", "亿元", Direction.LESS_IS_BETTER)
                .figures("2020-Q1", quarters)
                .figures("2025", quarters[23]);
        assertThat(stock.lastOn("2026-06-01").state()).isEqualTo(State.ON_COURSE);

        Examples ratio = new Examples()
                .with(target("≥40%", by(2030)))
                .measured("覆盖率", "%", Direction.MORE_IS_BETTER)
                .figures("2020-Q1", growing(30, 0.015, 24));
        assertThat(ratio.lastOn("2026-06-01").state()).isEqualTo(State.ON_COURSE);
    }

    @Test
    void a_flow_is_added_up_to_years_and_figures_to_date_are_split() {
        String[] toDate = new String[24];
        double sum = 0;
        for (int i = 0; i < toDate.length; i++) {
            sum = (i % 4 == 0 ? 0 : sum) + 25 * Math.pow(1.015, i);
            toDate[i] = "%.3f".formatted(sum);
        }
        Examples examples = new Examples()
                .with(target("≥200亿元", by(2030)))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .figures(Cumulation.TO_DATE, PriceBasis.NONE, "2020-Q1", toDate);

        Standing standing = examples.lastOn("2026-06-01");
        assertThat(standing.state()).isEqualTo(State.AT_RISK);
        Line line = standing.line().orElseThrow();
        assertThat(line.size()).isEqualTo(6);
        assertThat(line.lastPeriod()).isEqualTo(ReportingPeriod.ofYear(2025));
        assertThat(line.lastValue().value()).isEqualByComparingTo(toDate[23]);
    }

    @Test
    void growth_is_not_judged_at_current_prices() {
        Examples current = new Examples()
                .with(target("年均≥5%", by(2030)))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .figures(Cumulation.IN_PERIOD, PriceBasis.CURRENT, "2012", growing(100, 0.09, 14));
        assertThat(current.lastOn("2026-06-01").state()).isEqualTo(State.UNKNOWN);
        assertThat(current.lastOn("2026-06-01").reason().chinese()).contains("不变价");

        current.figures(Cumulation.IN_PERIOD, PriceBasis.CONSTANT, "2012", growing(100, 0.03, 14));
        Standing standing = current.lastOn("2026-06-01");
        assertThat(standing.state()).isEqualTo(State.AT_RISK);
        assertThat(standing.line().orElseThrow().price()).isEqualTo(PriceBasis.CONSTANT);
    }

    @Test
    void growth_rates_are_chained() {
        Examples examples = new Examples()
                .with(target("年均≥5%", by(2030)))
                .measured("产值增速", "%", Direction.MORE_IS_BETTER)
                .figures("2016", "6", "6.2", "5.8", "6", "6.1", "5.9", "6", "6.3", "5.7", "6");

        Standing standing = examples.lastOn("2026-06-01");
        assertThat(standing.state()).isEqualTo(State.ON_COURSE);
        assertThat(standing.reason().chinese()).contains("增速连乘，以 2025 年为 100，2030 年须 ≥127.628");
        examples.changed(target("年均≥7.5%", by(2030)));
        assertThat(examples.lastOn("2026-06-01").state()).isEqualTo(State.AT_RISK);
    }

    @Test
    void a_stated_base_stands_in_for_a_missing_figure_and_a_revision_goes_before_it() {
        Baseline stated = new Baseline.From(Quantity.of("210", "亿元"));
        Examples without = new Examples()
                .with(target(Goals.parse("倍数≥1.25"), stated, by(2030), Responsibility.of("市发改委")))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .figures("2026", "221");
        assertThat(without.lastOn("2027-06-01").reason().chinese()).contains("自 210 起算，即2030年 ≥262.5");

        Examples revised = new Examples()
                .with(target(Goals.parse("倍数≥1.25"), stated, by(2030), Responsibility.of("市发改委")))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .figures("2025", "220", "231");
        assertThat(revised.lastOn("2027-06-01").reason().chinese()).contains("自 220 [2025] 起算，即2030年 ≥275");

        Standing missing = new Examples()
                .with(target("倍数≥1.25", by(2030)))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .figures("2026", "221")
                .lastOn("2027-06-01");
        assertThat(missing.wanted().orElseThrow()).isEqualTo(Wanted.figure("产值", "2025年", "2025", "市发展改革委"));
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3}")
    @CsvSource(textBlock = """
            位次≤10, '12 9 8 9',   2026-06-01, ON_COURSE
            位次≤10, '9 8 9 12',   2026-06-01, UNKNOWN
            位次≤10, '9 8 12',     2029-12-01, UNKNOWN
            位次=1,  '1 1',        2026-06-01, UNKNOWN
            """)
    void places_follow_a_simple_rule(String goal, String places, String day, State state) {
        String[] values = places.split(" ", -1);
        Standing standing = new Examples()
                .with(target(goal, by(2030)))
                .measured("全国位次", "位", Direction.LESS_IS_BETTER)
                .figures("" + (2026 - values.length), values)
                .lastOn(day);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.method().chinese()).startsWith("位次简则");
    }

    @Test
    void a_place_needs_an_indicator_of_places() {
        assertThat(usual("位次≤10", "亿元", Direction.MORE_IS_BETTER, 2030)
                        .lastOn("2026-06-01")
                        .reason()
                        .chinese())
                .contains("不是位次");
    }

    @Test
    void revisions_that_only_go_up_are_said_beside_the_state() {
        Examples examples =
                new Examples().with(target("≥250亿元", by(2030))).measured("产值", "亿元", Direction.MORE_IS_BETTER);
        String[] values = growing(100, 0.06, 14);
        for (int i = 0; i < values.length; i++) {
            examples.figure(
                    ReportingPeriod.ofYear(2012 + i),
                    1,
                    Cumulation.IN_PERIOD,
                    PriceBasis.NONE,
                    Vintage.FINAL,
                    "90",
                    values[i]);
        }

        assertThat(examples.lastOn("2026-06-01")
                        .findNote(Note.Kind.DOUBT)
                        .orElseThrow()
                        .words()
                        .english())
                .startsWith("figures to be looked at: of 14 revisions 14 went up");
    }

    @Test
    void a_report_of_completion_that_the_figures_do_not_bear_out_is_said() {
        Standing standing = usual("≥350亿元", "亿元", Direction.MORE_IS_BETTER, 2030)
                .reported("2026-05-01", ProgressReport.Stage.COMPLETED, "总结报告")
                .lastOn("2026-06-01");

        assertThat(standing.state()).isEqualTo(State.AT_RISK);
        assertThat(standing.findNote(Note.Kind.DOUBT).orElseThrow().words().chinese())
                .isEqualTo("市水务局于 2026-05-01 报告完成，数据没有达到");
    }

    @Test
    void what_is_read_more_narrowly_than_it_is_stated_is_written_out() {
        assertThat(usual("≈0.03万亿元", "亿元", Direction.MORE_IS_BETTER, 2030)
                        .lastOn("2026-06-01")
                        .reason()
                        .chinese())
                .startsWith("目标 2030年 ≈0.03万亿元 (≥285亿元)；");
    }

    @Test
    void rates_of_the_year_so_far_are_not_split() {
        Standing standing = new Examples()
                .with(target("≥5%", by(2030)))
                .measured("增速", "%", Direction.MORE_IS_BETTER)
                .figures(Cumulation.TO_DATE, PriceBasis.NONE, "2019-Q1", growing(6, 0.001, 28))
                .lastOn("2026-06-01");

        assertThat(standing.state()).isEqualTo(State.ON_COURSE);
        assertThat(standing.line().orElseThrow().size()).isEqualTo(7);
        assertThat(standing.line().orElseThrow().lastPeriod()).isEqualTo(ReportingPeriod.ofYear(2025));
    }

    @Test
    void what_is_due_in_half_a_lifetime_is_not_forecast() {
        Standing standing =
                usual("≥900亿元", "亿元", Direction.MORE_IS_BETTER, 2049).lastOn("2026-06-01");

        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.reason().chinese()).endsWith("距时限太远，不作预测");
    }

    @Test
    void an_open_deadline_is_the_end_of_the_plan_and_said_so() {
        Standing standing = new Examples()
                .with(target("≥250亿元", new Deadline.Open()))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .figures("2012", growing(100, 0.06, 14))
                .lastOn("2026-06-01");

        assertThat(standing.state()).isEqualTo(State.ON_COURSE);
        assertThat(standing.findNote(Note.Kind.REMARK).orElseThrow().words().chinese())
                .isEqualTo("未写明时限，按规划期末 2030-12-31 计");
    }
}
