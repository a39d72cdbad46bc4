package io.plumbline.scheduling.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Citation;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Plans;
import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Effort;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.network.RelationType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchedulesTest {

    private static final Occasion OCCASION = Occasion.of("张三", "试排", "schedule");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Database database = TestDatabase.fresh();
    private final Journal journal = new Journal(database, Clock.systemUTC());
    private final Schedules schedules = new Schedules(database);
    private long plan;

    @BeforeEach
    void a_plan_stands_in_the_register() {
        plan = journal.writeOne(
                OCCASION,
                write -> new Plans(database)
                        .add(
                                write,
                                io.plumbline.register.Plan.of("示例规划", "纲要", "示例市", ReportingPeriod.ofYears(2026, 2030)))
                        .id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_schedule_comes_back_as_it_was_kept() {
        Plan work = renewal();

        KeptSchedule kept = add(work);

        KeptSchedule back = schedules.get(kept.id(), journal.latest());
        assertThat(back.work()).isEqualTo(work);
        assertThat(back.version()).isEqualTo(1);
        assertThat(schedules.list(plan, journal.latest())).containsExactly(back);
    }

    @Test
    void a_saved_change_leaves_what_was_known_before_it() {
        KeptSchedule first = add(renewal());
        var before = journal.latest();
        Plan shorter = new Plan(
                "旧改",
                MONDAY,
                List.of(renewal().activities().getFirst(), Activity.of("B", "施工", 40)),
                List.of(Link.of("A", "B")),
                renewal().calendars());

        save(first.with(shorter));

        assertThat(schedules.get(first.id(), before).work()).isEqualTo(renewal());
        assertThat(schedules.get(first.id(), journal.latest()).work()).isEqualTo(shorter);
        assertThat(schedules.listReceipts(first.id()))
                .extracting(it -> it.occasion().why())
                .containsExactly("试排", "试排");
    }

    @Test
    void what_did_not_change_is_not_written_again() {
        KeptSchedule first = add(renewal());

        save(first.with(new Plan(
                "旧改（改名）",
                MONDAY,
                renewal().activities(),
                renewal().links(),
                renewal().calendars())));

        assertThat(count("activity_version")).isEqualTo(3);
        assertThat(count("activity_link")).isEqualTo(2);
        assertThat(count("activity_link_end")).isZero();
    }

    @Test
    void what_left_a_schedule_may_come_back() {
        KeptSchedule first = add(renewal());
        KeptSchedule second = save(first.with(Plan.of("旧改", MONDAY, List.of(Activity.of("A", "签约", 3)), List.of())));

        save(second.with(renewal()));

        assertThat(schedules.get(first.id(), journal.latest()).work()).isEqualTo(renewal());
        assertThat(count("activity")).isEqualTo(3);
    }

    @Test
    void a_change_of_an_old_version_is_refused() {
        KeptSchedule first = add(renewal());
        save(first);

        assertThatThrownBy(() -> save(first))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("第 2 版")
                .hasMessageContaining("Maybe look at it again");
    }

    private KeptSchedule add(Plan work) {
        long id = journal.writeOne(
                OCCASION,
                write -> schedules
                        .add(write, KeptSchedule.of(plan, work, Map.of()))
                        .id());
        return schedules.get(id, journal.latest());
    }

    private KeptSchedule save(KeptSchedule schedule) {
        journal.writeOne(OCCASION, write -> schedules.save(write, schedule).id());
        return schedules.get(schedule.id(), journal.latest());
    }

    private long count(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static Plan renewal() {
        DateDemand demand = new DateDemand(
                DateDemand.Kind.DEADLINE,
                LocalDate.of(2026, 12, 31),
                "年内完成",
                Optional.of(new Citation("工作方案", 7, 11, "年内完成")));
        return Plan.of(
                "旧改",
                MONDAY,
                List.of(
                        new Activity(
                                "A",
                                "签约",
                                new Effort(10, 15, 30),
                                Plan.LEGAL_WORKDAYS,
                                "房管局",
                                List.of(),
                                new Progress.Started(MONDAY, 0.4)),
                        Activity.of("B", "施工", 60),
                        new Activity(
                                "C",
                                "验收",
                                Effort.of(5),
                                Plan.EVERY_DAY,
                                "",
                                List.of(demand),
                                new Progress.NotStarted())),
                List.of(
                        Link.of("A", "B", RelationType.START_TO_START, new Link.Distance.Share(0.6)),
                        new Link(
                                "B",
                                "C",
                                RelationType.FINISH_TO_START,
                                new Link.Distance.CalendarDays(7),
                                false,
                                "完工一周后验收",
                                Optional.empty())));
    }
}
