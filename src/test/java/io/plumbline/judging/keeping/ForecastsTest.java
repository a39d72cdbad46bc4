package io.plumbline.judging.keeping;

import static io.plumbline.judging.standing.Examples.by;
import static io.plumbline.judging.standing.Examples.growing;
import static io.plumbline.judging.standing.Examples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.plumbline.judging.scoring.Scoreboard;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.StandingSandbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each forecast is kept once with what was known, and held against what came.
class ForecastsTest {

    private final StandingSandbox sandbox = new StandingSandbox();
    private final Forecasts forecasts = new Forecasts(sandbox.database, sandbox.standings);
    private LocalDate day = LocalDate.of(2026, 3, 1);
    private final ForecastKeeper keeper = new ForecastKeeper(sandbox.database, sandbox.clock, () -> day);

    @BeforeEach
    void fourteenYearsOfFigures() {
        sandbox.figures("A", 2012, growing(100, 0.06, 14));
    }

    @AfterEach
    void close() {
        keeper.close();
        sandbox.close();
    }

    private long promise(String goal, int year) {
        long target = sandbox.promise(target(goal, by(year)));
        sandbox.link(target, "A");
        return target;
    }

    /// The clock and the day move to 1 February of that year.
    private void goTo(int year) {
        LocalDate next = LocalDate.of(year, 2, 1);
        sandbox.clock.advance(Duration.ofDays(next.toEpochDay() - day.toEpochDay()));
        day = next;
    }

    private PlanStanding standing() {
        return sandbox.standings.of(sandbox.plan, sandbox.journal.latest(), day);
    }

    private List<Checked> all() {
        return forecasts.list(standing());
    }

    @Test
    void the_same_figures_and_the_same_goal_make_one_forecast() {
        promise("≥250亿元", 2030);

        assertThat(keeper.keep()).isEqualTo(1);
        assertThat(keeper.keep()).isZero();
        sandbox.figures("B", 2012, "1", "2");
        assertThat(keeper.keep()).isZero();

        KeptForecast kept = all().getFirst().forecast();
        assertThat(kept.madeOn()).isEqualTo(day);
        assertThat(kept.values()).isEqualTo(14);
        assertThat(kept.knownTo()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(kept.ahead()).isEqualTo(5);
        assertThat(kept.law()).isSorted().hasSize(19);
        assertThat(all().getFirst().outcome()).isEmpty();
    }

    @Test
    void a_new_figure_makes_another_and_is_what_became_of_the_last() {
        promise("≥250亿元", 2030);
        keeper.keep();
        goTo(2027);
        sandbox.figures("A", 2026, "226");

        assertThat(keeper.keep()).isEqualTo(1);
        assertThat(all()).extracting(it -> it.next().orElse(0.0)).containsExactly(226.0, 0.0);
    }

    @Test
    void chances_are_scored_when_the_figure_of_their_date_is_there() {
        promise("≥220亿元", 2026);
        promise("≥400亿元", 2026);
        keeper.keep();
        goTo(2027);
        sandbox.figures("A", 2026, "226");

        assertThat(all())
                .extracting(it -> it.outcome().orElseThrow().attained())
                .containsExactly(true, false);
        TrackRecord record = TrackRecord.of(all());
        Scoreboard chances = record.all().chances();
        assertThat(chances.count()).isEqualTo(2);
        assertThat(chances.brier()).isLessThan(0.05);
        assertThat(record.all().laws().within80()).isEqualTo(1);
        assertThat(record.next().count()).isEqualTo(2);
        assertThat(record.matured()).hasSize(2);
        assertThat(record.byKind()).extracting(it -> it.name().chinese()).containsExactly("水平下限");
        assertThat(record.byUnit()).extracting(it -> it.name().chinese()).containsExactly("市发改委");
    }

    @Test
    void a_goal_that_was_moved_does_not_change_what_was_said_of_it_before() {
        long target = promise("≥400亿元", 2026);
        keeper.keep();
        sandbox.clock.advance(Duration.ofDays(1));
        sandbox.write(it -> sandbox.commitments.change(it, target, target("≥200亿元", by(2026))));
        keeper.keep();
        goTo(2027);
        sandbox.figures("A", 2026, "226");

        assertThat(all()).extracting(it -> it.forecast().version()).containsExactly(1, 2);
        assertThat(all())
                .extracting(it -> it.outcome().orElseThrow().attained())
                .containsExactly(false, true);
    }

    @Test
    void what_was_dropped_stays_kept_without_outcome() {
        long target = promise("≥220亿元", 2026);
        keeper.keep();
        sandbox.write(it -> sandbox.commitments.drop(it, target));
        goTo(2027);
        sandbox.figures("A", 2026, "226");

        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().outcome()).isEmpty();
    }

    @Test
    void what_was_kept_later_is_not_known_before() {
        promise("≥250亿元", 2030);
        PlanStanding before = standing();
        sandbox.clock.advance(Duration.ofDays(1));
        keeper.keep();

        assertThat(forecasts.list(before)).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void the_law_of_a_sum_is_that_of_the_whole_sum() {
        promise("累计≥1200亿元", 2030);
        keeper.keep();

        KeptForecast kept = all().getFirst().forecast();
        assertThat(kept.kind()).isEqualTo(GoalKind.TOTAL);
        // five years that go on from 213 at 6 % are 1,275 or so
        assertThat(kept.law().get(9)).isCloseTo(1275, within(60.0));
    }
}
