package io.plumbline.judging.warning;

import static io.plumbline.judging.standing.Examples.by;
import static io.plumbline.judging.standing.Examples.growing;
import static io.plumbline.judging.standing.Examples.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.judging.keeping.ForecastKeeper;
import io.plumbline.judging.keeping.Forecasts;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.StandingSandbox;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The alarms of a plan whose figures end in 2025.
class PlanWatchTest {

    private final StandingSandbox sandbox = new StandingSandbox();
    private final Forecasts forecasts = new Forecasts(sandbox.database, sandbox.standings);
    private LocalDate day = LocalDate.of(2026, 3, 1);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private long promise(String goal, String indicator) {
        long target = sandbox.promise(target(goal, by(2030)));
        sandbox.link(target, indicator);
        return target;
    }

    private PlanAlarms alarms(AlarmRules rules) {
        PlanStanding standing = sandbox.standings.of(sandbox.plan, sandbox.journal.latest(), day);
        return new PlanWatch(rules).look(standing, forecasts.listKept(standing));
    }

    private PlanAlarms alarms() {
        return alarms(AlarmRules.USUAL);
    }

    private void keep() {
        try (ForecastKeeper keeper = new ForecastKeeper(sandbox.database, sandbox.clock, () -> day)) {
            keeper.keep();
        }
    }

    private void goToFebruary2027() {
        sandbox.clock.advance(Duration.ofDays(340));
        day = LocalDate.of(2027, 2, 4);
    }

    @Test
    void figures_that_go_on_as_before_raise_none() {
        sandbox.figures("A", 2012, growing(100, 0.06, 14));
        promise("≥250亿元", "A");

        assertThat(alarms().raised()).isEmpty();
        assertThat(alarms().looks()).isEqualTo(2);
    }

    @Test
    void a_series_is_looked_at_once_however_many_targets_it_measures() {
        sandbox.figures("A", 2012, growing(100, 0.06, 14));
        promise("≥250亿元", "A");
        promise("≤900亿元", "A");

        assertThat(alarms().looks()).isEqualTo(2);
    }

    @Test
    void a_report_that_nobody_expected_is_raised_with_its_arithmetic() {
        sandbox.figures("A", 2012, growing(100, 0.06, 13));
        sandbox.figures("A", 2025, "120");
        long target = promise("≥250亿元", "A");

        Alarm alarm = alarms().raised().getFirst();
        assertThat(alarm.kind()).isEqualTo(Alarm.Kind.UNUSUAL_REPORT);
        assertThat(alarm.commitment()).isEqualTo(target);
        assertThat(alarm.unit()).isEqualTo("市发改委");
        assertThat(alarm.since().code()).isEqualTo("2025");
        assertThat(alarm.arithmetic().chinese()).startsWith("报告 120，");
        assertThat(alarms().of(target)).contains(alarm);
    }

    @Test
    void a_chance_that_fell_is_raised_against_what_was_said_before() {
        sandbox.figures("A", 2012, growing(100, 0.06, 14));
        long target = promise("≥260亿元", "A");
        keep();
        goToFebruary2027();
        sandbox.figures("A", 2026, "205");

        Alarm alarm = alarms().raised().getFirst();
        assertThat(alarm.kind()).isEqualTo(Alarm.Kind.FALLING_CHANCE);
        assertThat(alarm.commitment()).isEqualTo(target);
        keep();
        assertThat(alarms().raised().getFirst()).isEqualTo(alarm);
    }

    @Test
    void no_unit_gets_more_than_its_budget() {
        for (String indicator : new String[] {"A", "B", "C"}) {
            sandbox.figures(indicator, 2012, growing(100, 0.06, 13));
            sandbox.figures(indicator, 2025, "80");
            promise("≥250亿元", indicator);
        }

        assertThat(alarms(new AlarmRules(0.1, 2)).raised()).hasSize(2);
        assertThat(alarms(new AlarmRules(0.1, 2)).heldBack()).isPositive();
        assertThat(alarms(new AlarmRules(0.1, 9)).raised()).hasSizeGreaterThan(2);
    }

    @Test
    void figures_that_ended_long_ago_are_no_news() {
        sandbox.figures("A", 2006, growing(100, 0.06, 13));
        sandbox.figures("A", 2019, "80");
        promise("≥250亿元", "A");

        assertThat(alarms().looks()).isZero();
    }
}
