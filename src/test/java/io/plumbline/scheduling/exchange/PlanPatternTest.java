package io.plumbline.scheduling.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanPatternTest {

    private static final LocalDate ADOPTION = LocalDate.of(2031, 1, 27);
    private static final LocalDate START = LocalDate.of(2029, 9, 3);

    @ParameterizedTest
    @EnumSource(PlanPattern.class)
    void a_pattern_counted_back_keeps_all_its_dates_and_ends_with_the_adoption(PlanPattern pattern) {
        Schedule schedule = Scheduler.schedule(pattern.countedBack("编制", ADOPTION, START));

        assertThat(schedule.contradictions()).isEmpty();
        assertThat(schedule.dates())
                .last()
                .extracting(PlannedDates::latestFinish)
                .isEqualTo(ADOPTION);
        assertThat(schedule.plan().links()).anyMatch(it -> !it.type().name().equals("FINISH_TO_START"));
    }

    @Test
    void the_pattern_of_an_outline_is_the_example_file() throws IOException {
        var example = PlanFiles.read(Path.of("examples/纲要编制/纲要编制.csv"), START);
        var pattern = PlanPattern.OUTLINE.countedBack("纲要编制", ADOPTION, START);

        assertThat(example.faults()).isEmpty();
        assertThat(pattern.links()).isEqualTo(example.plan().links());
        long days = ChronoUnit.DAYS.between(
                example.plan().activities().getLast().demands().getFirst().day(), ADOPTION);
        assertThat(pattern.activities().get(6).demands().getFirst().day())
                .isEqualTo(example.plan()
                        .activities()
                        .get(6)
                        .demands()
                        .getFirst()
                        .day()
                        .plusDays(days));
    }
}
