package io.plumbline.publishing.pages;

import static io.plumbline.judging.standing.Examples.by;
import static io.plumbline.judging.standing.Examples.growing;
import static io.plumbline.judging.standing.Examples.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.judging.keeping.ForecastKeeper;
import io.plumbline.judging.standing.StandingSandbox;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Alarms and the track record over HTTP: a target of 2026 whose figure came in February 2027.
class ForecastPagesTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 2, 4);

    private final StandingSandbox sandbox = new StandingSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private long promise(String goal, int year) {
        long target = sandbox.promise(target(goal, by(year)));
        sandbox.link(target, "A");
        return target;
    }

    private String plan(String rest) {
        return "/plans/" + sandbox.plan + rest;
    }

    private void keepUntilTheFigureOf2026Is(String value) {
        sandbox.figures("A", 2012, growing(100, 0.06, 14));
        try (ForecastKeeper keeper = new ForecastKeeper(sandbox.database, sandbox.clock, () -> BEFORE)) {
            keeper.keep();
        }
        sandbox.clock.advance(Duration.ofDays(AFTER.toEpochDay() - BEFORE.toEpochDay()));
        sandbox.figures("A", 2026, value);
    }

    @Test
    void an_empty_plan_says_how_a_track_record_comes_about() {
        try (PageVisitor visitor = new PageVisitor(sandbox.database, AFTER)) {
            assertThat(visitor.get(plan("/forecasts"))).contains("还没有存档的预测");
            assertThat(visitor.get(plan("/alarms"))).contains("目前没有预警");
        }
    }

    @Test
    void a_forecast_whose_date_came_stands_with_its_score() {
        long target = promise("≥220亿元", 2026);
        keepUntilTheFigureOf2026Is("226");

        try (PageVisitor visitor = new PageVisitor(sandbox.database, AFTER)) {
            String page = visitor.get(plan("/forecasts?lang=en"));
            assertThat(page)
                    .contains("whose deadline came")
                    .contains("Brier score")
                    .contains("/commitments/" + target)
                    .contains("226.0")
                    .contains("attained");
            assertThat(visitor.get(plan("/commitments/" + target + "?lang=en")))
                    .contains("Forecasts kept, and what came")
                    .contains("within");
        }
    }

    @Test
    void an_alarm_stands_on_the_cockpit_the_list_and_its_commitment() {
        long target = promise("≥260亿元", 2030);
        keepUntilTheFigureOf2026Is("205");

        try (PageVisitor visitor = new PageVisitor(sandbox.database, AFTER)) {
            for (String path : new String[] {"", "/alarms", "/commitments/" + target}) {
                assertThat(visitor.get(plan(path + "?lang=zh")))
                        .contains("实现概率骤降")
                        .contains("若研判可靠");
            }
        }
    }
}
