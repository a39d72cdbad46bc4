package io.plumbline.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.scheduling.exchange.PlanFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    @Test
    void later_dates_hold_in_more_draws_and_a_tighter_deadline_in_fewer() throws Exception {
        PlanOutlook.Deadline loose = deadline("2026-06-30");
        PlanOutlook.Deadline tight = deadline("2026-03-27");

        assertThat(loose.p50()).isBeforeOrEqualTo(loose.p80());
        assertThat(loose.p80()).isBeforeOrEqualTo(loose.p90());
        assertThat(loose.onTime()).isEqualTo(1);
        assertThat(tight.p50()).isEqualTo(loose.p50());
        assertThat(tight.onTime()).isBetween(0.01, 0.99);
    }

    @Test
    void the_same_plan_has_the_same_outlook() throws Exception {
        assertThat(PlanOutlook.of(schedule("10/15/30", "2026-03-27")))
                .isEqualTo(PlanOutlook.of(schedule("10/15/30", "2026-03-27")));
    }

    @Test
    void where_every_duration_is_certain_there_is_nothing_to_draw() throws Exception {
        assertThat(PlanOutlook.of(schedule("15", "2026-03-27"))).isEmpty();
    }

    @Test
    void the_longer_of_two_ways_drives_the_end_more_often() throws Exception {
        PlanOutlook outlook = PlanOutlook.of(schedule("10/15/30", "2026-06-30")).orElseThrow();

        assertThat(outlook.critical().getFirst().activity().name()).isEqualTo("勘察");
        assertThat(outlook.critical().getFirst().share()).isGreaterThan(0.8);
    }

    private PlanOutlook.Deadline deadline(String day) throws Exception {
        return PlanOutlook.of(schedule("10/15/30", day))
                .orElseThrow()
                .deadlines()
                .getFirst();
    }

    private Schedule schedule(String survey, String deadline) throws Exception {
        Path file = folder.resolve("计划.csv");
        Files.writeString(file, """
                编号,工作,工期,前置,完成时限
                A,勘察,%s,,
                B,公告,8,,
                C,开工,0,"A,B",%s
                """.formatted(survey, deadline), StandardCharsets.UTF_8);
        return Scheduler.schedule(PlanFiles.read(file, TODAY).plan());
    }
}
