package io.plumbline.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Metric;
import io.plumbline.reading.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorRowTest {

    private static final String HEAD = "指标 | 单位 | 2025年 | 2030年 | 属性";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            城镇化率 | % | 62.5 | 68 | 预期性            → 城镇化率 level = 68 %
            研发强度 | % | 2.1 | ≥3 | 预期性             → 研发强度 level >= 3 %
            研发强度 | % | 2.1 | 不低于3 | 预期性        → 研发强度 level >= 3 %
            研发强度 | % | 2.1 | 3以上 | 预期性          → 研发强度 level >= 3 %
            上市公司 | 家 | 12 | >20 | 预期性            → 上市公司 level > 20 家
            失业率 | % | 5.1 | ≤5.5 | 预期性             → 失业率 level <= 5.5 %
            失业率 | % | 5.1 | 5.5以内 | 预期性          → 失业率 level <= 5.5 %
            失业率 | % | 5.1 | <5.5 | 预期性             → 失业率 level < 5.5 %
            研发强度 | % | 2.1 | 3左右 | 预期性          → 研发强度 level ~ 3 %
            货机数 | 架 | 20 | 50至55 | 预期性           → 货机数 level range 50..55 架
            货机数 | 架 | 20 | 50—55 | 预期性            → 货机数 level range 50..55 架
            出口额 | 亿元 | 1,500 | 2,200 | 预期性       → 出口额 level = 2200 亿元
            # the unit in the name, or at the value
            森林覆盖率（%） | | 56 | ≥57 | 约束性        → 森林覆盖率 level >= 57 %
            空气优良率 | | 90% | 92%以上 | 约束性        → 空气优良率 level >= 92 %
            1.城镇化率 | % | 62.5 | 68 | 预期性          → 城镇化率 level = 68 %
            """)
    void a_row_states_an_indicator(String row, String stated) {
        IndicatorRow indicator = read(row).orElseThrow();

        assertThat(Stated.of(Metric.of(indicator.metric()), indicator.goalpost()))
                .hasToString("Optional[" + stated + "]");
        assertThat(indicator.year()).isEqualTo(2030);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            城镇化率 | % | 62.5 | 68 | 预期性    → EXPECTED
            城镇化率 | % | 62.5 | 68 | 约束性    → BINDING
            城镇化率 | % | 62.5 | 68 | [约束性]  → BINDING
            城镇化率 | % | 62.5 | 68 | —         → UNSTATED
            城镇化率 | % | 62.5 | 68             → UNSTATED
            """)
    void a_row_says_whether_the_indicator_binds(String row, BindingKind binding) {
        assertThat(read(row).orElseThrow().binding()).isEqualTo(binding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            旅客吞吐量 | 万人次 | — | — | 年均增长4.1%       → 旅客吞吐量 growth_avg >= 4.1 % 2030
            文旅投资 | 亿元 | — | — | 到2027年累计突破500    → 文旅投资 level > 500 亿元 2027
            造林面积 | 万亩 | — | — | [120]                  → 造林面积 level = 120 万亩 2030
            单位能耗降低 | % | — | — | 五年累计13            → 单位能耗 growth <= -13 % 2030
            创新指数位次 | 位 | 12 | 前9 | —                 → 创新指数位次 rank <= 9 位 2030
            外贸位次 | 位 | 2 | 1 | —                        → 外贸位次 rank = 1 位 2030
            """)
    void a_cell_may_state_growth_a_sum_or_a_place(String row, String stated) {
        assertThat(Tables.read("指标 | 单位 | 2025年 | 2030年 | 年均/累计", row).stream()
                        .map(IndicatorRow::of)
                        .flatMap(List::stream)
                        .map(it ->
                                Stated.of(Metric.of(it.metric()), it.goalpost()).orElseThrow() + " " + it.year()))
                .containsExactly(stated);
    }

    @Test
    void the_value_of_the_first_year_is_the_baseline() {
        assertThat(read("城镇化率 | % | 62.5 | 68 | 预期性").orElseThrow().baseline())
                .isInstanceOfSatisfying(
                        Baseline.From.class,
                        from -> assertThat(from.value().value()).isEqualByComparingTo("62.5"));
    }

    @Test
    void a_dash_is_no_baseline() {
        assertThat(read("城镇化率 | % | — | 68 | 预期性").orElseThrow().baseline()).isEqualTo(new Baseline.Unstated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "城镇化率 | % | 62.5 | — | 预期性",
                "城镇化率 | % | 62.5 | | 预期性",
                " | % | 62.5 | 68 | 预期性",
                "经济发展 | | | | ",
                "水质达标率 | % | 95 | 完成省下达任务 | 约束性"
            })
    void a_row_without_a_name_or_a_value_states_nothing(String row) {
        assertThat(read(row)).isEmpty();
    }

    private static Optional<IndicatorRow> read(String row) {
        return Tables.read(HEAD, row).stream()
                .map(IndicatorRow::of)
                .flatMap(List::stream)
                .findFirst();
    }
}
