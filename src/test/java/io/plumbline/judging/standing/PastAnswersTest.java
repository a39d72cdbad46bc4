package io.plumbline.judging.standing;

import static io.plumbline.judging.standing.Examples.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Responsibility;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was known on past days, said of today's target.
class PastAnswersTest {

    private static final List<String> FIGURES = List.of(
            "A,CITY,2019,100,,2020-02-01,",
            "A,CITY,2020,104,,2021-02-01,",
            "A,CITY,2021,109,,2022-02-01,",
            "A,CITY,2022,113,,2023-02-01,",
            "A,CITY,2023,118,,2024-02-01,",
            "A,CITY,2024,123,,2025-02-01,",
            "A,CITY,2024,131,,2025-09-01,");

    private static List<PastAnswer> past(StandingSandbox sandbox, LocalDate day) {
        Commitment target =
                Examples.target(Goals.parse("≥150亿元"), new Baseline.Unstated(), by(2028), Responsibility.UNSTATED);
        long promised = sandbox.promise(target);
        sandbox.link(promised, "A");
        sandbox.figures(FIGURES);
        sandbox.clock.advance(Duration.ofDays(1));
        PlanStanding plan = sandbox.standings.of(sandbox.plan, sandbox.journal.latest(), day);
        return sandbox.standings.listPast(plan, plan.find(promised).orElseThrow());
    }

    @Test
    void each_day_is_answered_by_what_was_known_then() {
        try (StandingSandbox sandbox = new StandingSandbox()) {
            List<PastAnswer> past = past(sandbox, LocalDate.of(2026, 3, 2));

            assertThat(past)
                    .extracting(it -> it.day() + " " + it.findChance().isPresent())
                    .containsExactly(
                            "2020-02-01 false",
                            "2021-02-01 false",
                            "2022-02-01 false",
                            "2023-02-01 false",
                            "2024-02-01 true",
                            "2025-02-01 true",
                            "2025-09-01 true");
            assertThat(past.getLast().findChance().orElseThrow())
                    .isGreaterThan(past.get(5).findChance().orElseThrow());
        }
    }

    @Test
    void the_reason_is_the_figure_that_came_or_was_revised() {
        try (StandingSandbox sandbox = new StandingSandbox()) {
            List<PastAnswer> past = past(sandbox, LocalDate.of(2026, 3, 2));

            assertThat(past.get(4).news().english()).isEqualTo("new: 2023 118");
            assertThat(past.get(6).news().english()).isEqualTo("2024 revised from 123 to 131 (+6.5 %)");
        }
    }

    @Test
    void what_became_known_after_the_day_that_is_asked_for_does_not_count() {
        try (StandingSandbox sandbox = new StandingSandbox()) {
            assertThat(past(sandbox, LocalDate.of(2025, 6, 30)))
                    .last()
                    .extracting(PastAnswer::day)
                    .isEqualTo(LocalDate.of(2025, 2, 1));
        }
    }
}
