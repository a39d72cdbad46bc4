package io.plumbline.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Earned schedule, baselines, reference classes and forecasts.
class ProgressMeasuresTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "已完成 {0}，已过 {1} 期 -> 挣得 {2} 期，偏差 {3}")
    @CsvSource(textBlock = """
            30,  2, 2.0,  0.0
            45,  3, 2.5, -0.5
            0,   1, 0.0, -1.0
            5,   1, 0.5, -0.5
            100, 5, 4.0, -1.0
            """)
    void earned_schedule_counts_in_periods(double earned, double elapsed, double periods, double variance) {
        EarnedSchedule schedule = new EarnedSchedule(List.of(10.0, 30.0, 60.0, 100.0), earned, elapsed);

        assertThat(schedule.periods()).isCloseTo(periods, within(1e-9));
        assertThat(schedule.variance()).isCloseTo(variance, within(1e-9));
    }

    @Test
    void at_the_pace_so_far_four_periods_take_five() {
        EarnedSchedule schedule = new EarnedSchedule(List.of(10.0, 20.0, 30.0, 40.0), 20, 2.5);

        assertThat(schedule.performance()).hasValue(0.8);
        assertThat(schedule.forecastDuration()).hasValue(5);
        assertThat(new EarnedSchedule(List.of(10.0), 0, 0).forecastDuration()).isEmpty();
        assertThatThrownBy(() -> new EarnedSchedule(List.of(10.0, 5.0), 1, 1)).hasMessageContaining("逐期累计");
    }

    @Test
    void the_baseline_in_force_is_the_last_recorded_by_then() {
        Baselines baselines = new Baselines(List.of())
                .with(new Baselines.Baseline("调整", LocalDate.of(2026, 6, 1), schedule(15)))
                .with(new Baselines.Baseline("批复", LocalDate.of(2026, 3, 1), schedule(10)));

        assertThat(baselines.findKnownOn(LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(baselines.findKnownOn(LocalDate.of(2026, 5, 31))).hasValueSatisfying(baseline -> {
            assertThat(baseline.name()).isEqualTo("批复");
            assertThat(Baselines.slips(baseline, schedule(13))).containsEntry("A", 3);
        });
        assertThat(baselines.findKnownOn(LocalDate.of(2026, 6, 1)))
                .map(Baselines.Baseline::name)
                .contains("调整");
    }

    @Test
    void a_reference_class_gives_quantiles_and_a_tail() {
        ReferenceClass roads = ReferenceClass.parse(
                "道路", "本市 2016—2025 年竣工项目", List.of("# 项目 计划 实际", "甲\t10\t10", "乙\t10\t12", "丙\t10\t20"));
        ReferenceClass many = new ReferenceClass(
                "长尾",
                "算例",
                IntStream.rangeClosed(1, 100).mapToObj(i -> 100.0 / i).toList());

        assertThat(roads.quantile(0.5)).isEqualTo(1.2);
        assertThat(roads.tail()).isEmpty();
        assertThat(many.tail().orElseThrow()).isBetween(0.8, 1.5);
        assertThatThrownBy(() -> ReferenceClass.parse("道路", "来源", List.of("甲 10 10")))
                .hasMessageContaining("“甲 10 10”");
    }

    @Test
    void a_forecast_is_the_same_for_the_same_seed_and_later_with_a_risk() {
        Activity work = new Activity(
                "A",
                "施工",
                new Effort(8, 10, 20),
                Plan.LEGAL_WORKDAYS,
                "",
                List.of(DateDemand.of(DateDemand.Kind.DEADLINE, LocalDate.of(2026, 3, 20), "")),
                new Progress.NotStarted());
        Plan plan = Plan.of("预测", MONDAY, List.of(work, Activity.of("B", "并行", 3)), List.of());
        RiskDriver rain = new RiskDriver("雨季", 0.5, 1, 1.5, 2, Set.of("A"));

        DateForecast calm = DateForecaster.forecast(plan, List.of(), 2_000, 7);
        DateForecast wet = DateForecaster.forecast(plan, List.of(rain), 2_000, 7);

        assertThat(DateForecaster.forecast(plan, List.of(), 2_000, 7)).isEqualTo(calm);
        assertThat(calm.end(0.5)).isBefore(calm.end(0.9)).isBefore(wet.end(0.8));
        assertThat(calm.chanceBy("A", LocalDate.of(2026, 3, 20)))
                .isGreaterThan(wet.chanceBy("A", LocalDate.of(2026, 3, 20)));
        assertThat(calm.criticality()).containsEntry("A", 1.0).containsEntry("B", 0.0);
        assertThat(calm.finish("A", 0.0)).isAfterOrEqualTo(LocalDate.of(2026, 3, 11));
        assertThatThrownBy(() -> calm.finish("B", 0.5)).hasMessageContaining("Maybe it has no deadline");
    }

    private static Schedule schedule(int days) {
        return Scheduler.schedule(Plan.of("基线", MONDAY, List.of(Activity.of("A", "甲", days)), List.of()));
    }
}
