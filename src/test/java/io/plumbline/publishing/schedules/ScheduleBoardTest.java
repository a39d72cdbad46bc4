package io.plumbline.publishing.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Scheduler;
import io.plumbline.scheduling.keeping.KeptSchedule;
import io.plumbline.scheduling.network.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleBoardTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void each_row_names_the_date_that_sets_its_latest_start() {
        DateDemand due = DateDemand.of(DateDemand.Kind.DEADLINE, LocalDate.of(2026, 6, 30), "上半年完成");
        ScheduleBoard board = board(Plan.of(
                "旧改",
                MONDAY,
                List.of(
                        Activity.of("A", "签约", 10),
                        Activity.of("B", "施工", 30),
                        Activity.of("C", "验收", 0, due),
                        Activity.of("D", "宣传", 5)),
                List.of(Link.of("A", "B"), Link.of("B", "C"))));

        assertThat(board.lines()).extracting(it -> it.driver().name()).containsExactly("验收", "验收", "验收", "宣传");
        assertThat(board.lines().getFirst().drivingDate()).contains(due);
        assertThat(board.lines().getLast().drivingDate()).isEmpty();
    }

    @Test
    void stages_that_overlap_are_marked_where_they_do() {
        ScheduleBoard board = board(Plan.of(
                "旧改",
                MONDAY,
                List.of(Activity.of("A", "签约", 20), Activity.of("B", "拆除", 20), Activity.of("C", "施工", 20)),
                List.of(
                        Link.of("A", "B", RelationType.START_TO_START, new Link.Distance.Share(0.5)),
                        Link.of("B", "C"))));

        assertThat(board.lines().get(1).overlapUntil()).isPositive();
        assertThat(board.lines().get(2).overlapUntil()).isZero();
        assertThat(board.parts().getFirst().marks()).contains("g-lap", "g-critical", "g-link");
    }

    @Test
    void two_thousand_rows_come_in_fifty_stripes_of_few_bytes() {
        List<Activity> activities = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            activities.add(Activity.of("P" + i, "工作" + i, 3 + i % 20));
            if (i % 25 != 0) {
                links.add(Link.of("P" + (i - 1), "P" + i));
            }
        }

        ScheduleBoard board = board(Plan.of("两千项", MONDAY, activities, links));

        assertThat(board.parts()).hasSize(50);
        assertThat(board.parts().stream().mapToInt(it -> it.marks().length()).sum())
                .isLessThan(300_000);
        assertThat(board.parts().stream().mapToInt(it -> it.lines().size()).sum())
                .isEqualTo(2000);
    }

    private static ScheduleBoard board(Plan work) {
        Schedule schedule = Scheduler.schedule(work);
        return ScheduleBoard.of(KeptSchedule.of(1, work, Map.of()), schedule, MONDAY, Optional.empty());
    }
}
