package io.plumbline.register.breakdown;

import static io.plumbline.register.breakdown.BreakdownSandbox.billion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.register.Registered;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The parts of a target against the whole, and what does not fit between the levels.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakdownsTest {

    private static final Goalpost.Comparison LEVEL = new Goalpost.AtLeast(billion("100"));

    private BreakdownSandbox sandbox;

    @BeforeAll
    void open() {
        sandbox = new BreakdownSandbox();
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void places_add_up_to_the_whole_at_its_deadline_and_the_gap_has_a_holder() {
        Registered whole = sandbox.add(LEVEL);
        sandbox.put(
                part(whole, 2030, "60").inPlace("武昌区"),
                part(whole, 2030, "350000万元").inPlace("江岸区"));

        assertThat(sandbox.breakdown(whole).sums())
                .containsExactly(new PartSum(
                        Share.Axis.PLACE,
                        ReportingPeriod.ofYear(2030),
                        billion("100"),
                        billion("95"),
                        billion("5"),
                        "市发改委"));
        assertThat(sandbox.breakdown(whole).mismatches())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Mismatch.Kind.GAP))
                .satisfies(it -> assertThat(it.words()).contains("合计 95亿元，上级 100亿元，相差 5亿元", "缺口由市发改委承担"));
    }

    @Test
    void a_gap_of_a_target_that_nobody_leads_is_nobodys() {
        Registered whole = sandbox.write(it -> sandbox.commitments.add(
                it, sandbox.plan, BreakdownSandbox.target(LEVEL, Responsibility.UNSTATED, 2030)));
        sandbox.put(part(whole, 2030, "60").inPlace("武昌区"));

        assertThat(sandbox.mismatches(whole)).containsExactly("缺口无人承担 2030");
    }

    @Test
    void a_years_parts_are_held_against_the_years_own_value() {
        Registered whole = sandbox.add(LEVEL);
        sandbox.put(
                part(whole, 2026, "20"),
                part(whole, 2026, "12").inPlace("武昌区"),
                part(whole, 2026, "8").inPlace("江岸区"),
                part(whole, 2027, "30").ofUnit("市发改委"),
                part(whole, 2030, "99"));

        assertThat(sandbox.breakdown(whole).sums())
                .extracting(PartSum::axis, PartSum::gap)
                .containsExactly(tuple(Share.Axis.PLACE, billion("0")));
        assertThat(sandbox.mismatches(whole)).containsExactly("低于上级 2030");
    }

    @Test
    void only_a_sum_over_the_period_is_the_sum_of_its_years() {
        Registered whole = sandbox.add(new Goalpost.Cumulative(LEVEL));
        sandbox.put(part(whole, 2026, "20"), part(whole, 2027, "20"), part(whole, 2028, "30"));

        assertThat(sandbox.breakdown(whole).sums())
                .extracting(PartSum::axis, PartSum::period, PartSum::gap)
                .containsExactly(tuple(Share.Axis.YEAR, ReportingPeriod.ofYears(2026, 2030), billion("30")));
        assertThat(sandbox.mismatches(whole)).containsExactly("缺口 2026-2030");
    }

    @Test
    void a_ceiling_must_not_be_given_out_twice() {
        Registered whole = sandbox.add(new Goalpost.AtMost(billion("100")));
        sandbox.put(
                part(whole, 2030, "60").inPlace("武昌区"), part(whole, 2030, "41").inPlace("江岸区"));

        assertThat(sandbox.mismatches(whole)).containsExactly("超出上级 2030");
    }

    @Test
    void a_units_part_of_a_place_is_not_added_to_the_places() {
        Registered whole = sandbox.add(LEVEL);
        sandbox.put(
                part(whole, 2030, "100").inPlace("武昌区"),
                part(whole, 2030, "70").inPlace("武昌区").ofUnit("市发改委"));

        assertThat(sandbox.mismatches(whole)).isEmpty();
    }

    @Test
    void rates_are_not_added_but_compared() {
        Registered whole = sandbox.add(new Goalpost.AtLeast(Quantity.of("3.5", "%")));
        sandbox.put(percent(whole, "4").inPlace("武昌区"), percent(whole, "3").inPlace("江岸区"));

        assertThat(sandbox.breakdown(whole).sums()).isEmpty();
        assertThat(sandbox.mismatches(whole)).containsExactly("低于上级 江岸区 2030");
    }

    @Test
    void parts_counted_from_different_years_and_parts_without_owner_are_named() {
        Registered whole = sandbox.add(LEVEL);
        sandbox.put(
                part(whole, 2030, "60").inPlace("武昌区").from(2025),
                part(whole, 2030, "20").inPlace("江岸区").from(2024),
                part(whole, 2030, "10").inPlace("某新区"),
                part(whole, 2030, "10").inPlace("武昌区北").ofUnit("某局"));

        assertThat(sandbox.mismatches(whole)).containsExactly("基期不一致", "无责任单位 某新区 2030", "单位未登记 武昌区北·某局 2030");
        assertThat(sandbox.breakdown(whole).mismatches().getFirst().words()).contains("2024年：江岸区；2025年：武昌区");
    }

    @Test
    void a_plan_below_that_promises_less_later_or_through_nobody_is_named() {
        Registered whole = sandbox.add(LEVEL);
        long districtPlan = sandbox.write(it -> sandbox.addPlan(it, "武昌区规划"));
        Registered less = sandbox.write(it -> sandbox.commitments.add(
                it,
                districtPlan,
                BreakdownSandbox.target(new Goalpost.AtLeast(billion("55")), Responsibility.UNSTATED, 2031)));
        sandbox.put(
                part(whole, 2030, "60").inPlace("武昌区").takenUpBy(less.id()),
                part(whole, 2030, "40").inPlace("江岸区"));

        assertThat(sandbox.mismatches(whole))
                .containsExactlyInAnyOrder("低于上级 武昌区 2030", "晚于上级时限 武昌区 2030", "无责任单位 武昌区 2030", "未承接 江岸区 2030");
    }

    @Test
    void a_task_below_is_due_in_time_and_led_by_somebody() {
        Registered whole = sandbox.add(LEVEL);
        Registered late = below(whole, "水厂", Responsibility.of("市发改委"), 2031);
        Registered orphan = below(whole, "学校", Responsibility.UNSTATED, 2029);

        assertThat(sandbox.mismatches(whole)).containsExactly("晚于上级时限 建设水厂", "无责任单位 建设学校");
        assertThat(sandbox.breakdown(whole).below()).containsExactly(late, orphan);
        assertThat(sandbox.mismatches(orphan)).containsExactly("无责任单位");
    }

    @Test
    void the_last_word_on_a_part_counts_and_what_was_said_before_is_still_known() {
        Registered whole = sandbox.add(LEVEL);
        sandbox.put(part(whole, 2030, "60").inPlace("武昌区"));
        Instant before = sandbox.journal.latest();
        sandbox.put(part(whole, 2030, "100").inPlace("武昌区"));
        Instant after = sandbox.journal.latest();
        sandbox.write(it -> {
            sandbox.shares.end(it, part(whole, 2030, "0").inPlace("武昌区"));
            return "";
        });

        assertThat(valuesAt(whole, before)).containsExactly(billion("60"));
        assertThat(valuesAt(whole, after)).containsExactly(billion("100"));
        assertThat(valuesAt(whole, sandbox.journal.latest())).isEmpty();
    }

    @Test
    void what_cannot_be_split_is_refused() {
        Registered task = sandbox.write(it ->
                sandbox.commitments.add(it, sandbox.plan, BreakdownSandbox.task("桥", Responsibility.of("市发改委"), 2030)));
        Registered money = sandbox.add(LEVEL);

        assertThatThrownBy(() -> sandbox.put(part(task, 2030, "1"))).hasMessageContaining("没有数值目标");
        assertThatThrownBy(() -> sandbox.put(percent(money, "1"))).hasMessageContaining("不能折算");
    }

    private Registered below(Registered whole, String object, Responsibility responsibility, int year) {
        return sandbox.write(it -> {
            Registered task =
                    sandbox.commitments.add(it, sandbox.plan, BreakdownSandbox.task(object, responsibility, year));
            return sandbox.commitments.place(it, task.id(), whole.id());
        });
    }

    private List<Quantity> valuesAt(Registered whole, Instant knownAt) {
        return sandbox.shares.list(sandbox.plan, knownAt).stream()
                .filter(share -> share.commitment() == whole.id())
                .map(Share::value)
                .toList();
    }

    private static Share part(Registered whole, int year, String value) {
        String unit = value.replaceAll("[\\d.]", "");
        return Share.ofYear(
                whole.id(), year, Quantity.of(value.replaceAll("[^\\d.]", ""), unit.isEmpty() ? "亿元" : unit));
    }

    private static Share percent(Registered whole, String value) {
        return Share.ofYear(whole.id(), 2030, Quantity.of(value, "%"));
    }
}
