package io.plumbline.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Citation;
import io.plumbline.scheduling.Link.Distance;
import io.plumbline.scheduling.exchange.PlanFiles;
import io.plumbline.scheduling.exchange.PlanReading;
import io.plumbline.scheduling.network.RelationType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {

    private static final Path OUTLINE = Path.of("examples", "纲要编制", "纲要编制.csv");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void work_is_scheduled_back_from_its_deadline() {
        Activity draft = Activity.of("A", "起草", 10);
        Activity review = Activity.of("B", "审议", 5, deadline(LocalDate.of(2026, 4, 3)));

        Schedule schedule =
                Scheduler.schedule(Plan.of("稿", MONDAY, List.of(draft, review), List.of(Link.of("A", "B"))));

        assertThat(schedule.find("A")).hasValueSatisfying(dates -> {
            assertThat(dates.earliestStart()).isEqualTo(MONDAY);
            assertThat(dates.latestStart()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(dates.totalFloat()).isEqualTo(10);
            assertThat(dates.bounded()).isTrue();
        });
        assertThat(schedule.contradictions()).isEmpty();
        assertThat(schedule.mustStart(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .extracting(it -> it.activity().id())
                .containsExactly("A", "B");
    }

    @ParameterizedTest(name = "后项{0}，前项 10 个工作日自 3 月 2 日起 -> {1}")
    @CsvSource(textBlock = """
            完成后开始,            2026-03-16
            完成后隔5个工作日,      2026-03-23
            完成后隔5天,           2026-03-19
            压茬3个工作日,         2026-03-11
            前项完成六成,          2026-03-10
            同时开始,              2026-03-02
            同时完成,              2026-03-11
            """)
    void stages_follow_or_overlap(String relation, LocalDate start) {
        Link link = switch (relation) {
            case "完成后隔5个工作日" -> link(RelationType.FINISH_TO_START, new Distance.Workdays(5));
            case "完成后隔5天" -> link(RelationType.FINISH_TO_START, new Distance.CalendarDays(5));
            case "压茬3个工作日" -> link(RelationType.FINISH_TO_START, new Distance.Workdays(-3));
            case "前项完成六成" -> link(RelationType.START_TO_START, new Distance.Share(0.6));
            case "同时开始" -> link(RelationType.START_TO_START, new Distance.Workdays(0));
            case "同时完成" -> link(RelationType.FINISH_TO_FINISH, new Distance.Workdays(0));
            default -> Link.of("A", "B");
        };
        Plan plan =
                Plan.of("压茬", MONDAY, List.of(Activity.of("A", "前项", 10), Activity.of("B", "后项", 3)), List.of(link));

        assertThat(Scheduler.schedule(plan).find("B"))
                .map(PlannedDates::earliestStart)
                .contains(start);
    }

    @Test
    void a_contradiction_names_its_clauses_with_their_citations() {
        Citation clause = Citation.of("通知", "3月底前完成", 0, 6);
        DateDemand demand =
                new DateDemand(DateDemand.Kind.DEADLINE, LocalDate.of(2026, 3, 31), "3月底前完成", Optional.of(clause));
        Plan plan = Plan.of(
                "赶工",
                MONDAY,
                List.of(
                        Activity.of("A", "征地", 15),
                        Activity.of("B", "施工", 12, demand),
                        Activity.of("C", "绿化", 2, demand)),
                List.of(Link.of("A", "B"), Link.of("A", "C")));

        Schedule schedule = Scheduler.schedule(plan);

        assertThat(schedule.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.daysLost()).isEqualTo(5);
            assertThat(contradiction.proof()).isEqualTo(Contradiction.Proof.SHORTEST);
            assertThat(contradiction.clauses())
                    .extracting(it -> it.words().chinese())
                    .containsExactly(
                            "2026-03-02 起编排，“征地”最早此日开工",
                            "“征地”需 15 个工作日",
                            "“征地”完成后“施工”方可开始",
                            "“施工”需 12 个工作日",
                            "“施工”此日前完成（2026-03-31）：“3月底前完成”");
            assertThat(contradiction.clauses())
                    .extracting(it -> it.words().english())
                    .contains(
                            "planned from 2026-03-02, the first day for “征地”",
                            "“征地” takes 15 workdays",
                            "“施工” may begin only after “征地” has been finished",
                            "“施工” is finished by this day (2026-03-31): “3月底前完成”");
            assertThat(contradiction.clauses().getLast().citation()).contains(clause);
        });
        assertThat(schedule.find("A")).map(PlannedDates::totalFloat).contains(-5);
        assertThat(schedule.criticalPath()).containsExactly("A", "B");
    }

    @Test
    void each_deadline_has_its_own_float() {
        Plan plan = Plan.of(
                "两个时限",
                MONDAY,
                List.of(
                        Activity.of("A", "基础", 5),
                        Activity.of("B", "先交", 5, deadline(LocalDate.of(2026, 3, 20))),
                        Activity.of("C", "后交", 5, deadline(LocalDate.of(2026, 3, 31)))),
                List.of(Link.of("A", "B"), Link.of("A", "C")));

        Schedule schedule = Scheduler.schedule(plan);

        assertThat(schedule.deadlines())
                .extracting(it -> it.activity() + " " + it.workdays())
                .containsExactly("B 5", "C 12");
        DateDemand later = plan.activities().get(2).demands().getFirst();
        assertThat(Scheduler.floatsTo(plan, "C", later)).isEqualTo(Map.of("A", 12, "C", 12));
        assertThat(schedule.find("A")).map(PlannedDates::totalFloat).contains(5);
    }

    @Test
    void what_has_begun_stays_where_it_began_and_takes_what_is_left() {
        LocalDate today = LocalDate.of(2026, 3, 16);
        Activity half = new Activity(
                "A", "在建", Effort.of(20), Plan.LEGAL_WORKDAYS, "", List.of(), new Progress.Started(MONDAY, 0.25));
        Activity done = new Activity(
                "B",
                "已完",
                Effort.of(3),
                Plan.LEGAL_WORKDAYS,
                "",
                List.of(),
                new Progress.Finished(MONDAY, LocalDate.of(2026, 3, 6)));

        Schedule schedule = Scheduler.schedule(Plan.of("在建", today, List.of(half, done), List.of(Link.of("A", "B"))));

        assertThat(schedule.find("A")).hasValueSatisfying(dates -> {
            assertThat(dates.earliestStart()).isEqualTo(MONDAY);
            assertThat(dates.earliestFinish()).isEqualTo(LocalDate.of(2026, 4, 3));
        });
        assertThat(schedule.find("B")).map(PlannedDates::earliestFinish).contains(LocalDate.of(2026, 3, 6));
    }

    @Test
    void the_outline_can_be_drafted_if_begun_in_time_and_is_told_why_not_if_begun_late() throws IOException {
        PlanReading early = PlanFiles.read(OUTLINE, LocalDate.of(2025, 1, 6));
        assertThat(early.faults()).isEmpty();
        Schedule inTime = Scheduler.schedule(early.plan());
        Schedule late = Scheduler.schedule(
                PlanFiles.read(OUTLINE, LocalDate.of(2025, 7, 7)).plan());

        assertThat(inTime.contradictions()).isEmpty();
        assertThat(inTime.find("H")).map(PlannedDates::latestStart).contains(LocalDate.of(2025, 9, 17));
        assertThat(late.contradictions())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.daysLost()).isPositive());
    }

    @Test
    void a_plan_must_know_the_names_it_uses() {
        List<Activity> one = List.of(Activity.of("A", "甲", 1));

        assertThatThrownBy(() -> Plan.of("缺", MONDAY, one, List.of(Link.of("A", "Z"))))
                .hasMessageContaining("A and Z");
        assertThatThrownBy(() -> Plan.of("重", MONDAY, List.of(one.getFirst(), one.getFirst()), List.of()))
                .hasMessageContaining("编号重复");
    }

    private static Link link(RelationType type, Distance distance) {
        return Link.of("A", "B", type, distance);
    }

    private static DateDemand deadline(LocalDate day) {
        return DateDemand.of(DateDemand.Kind.DEADLINE, day, "");
    }

    @Test
    void the_chain_that_sets_a_latest_start_leads_to_the_date_that_sets_it() {
        DateDemand demand = DateDemand.of(DateDemand.Kind.DEADLINE, LocalDate.of(2026, 4, 30), "4月底前完成");
        Plan plan = Plan.of(
                "倒排",
                MONDAY,
                List.of(
                        Activity.of("A", "征地", 5),
                        Activity.of("B", "施工", 12),
                        Activity.of("C", "绿化", 2),
                        Activity.of("D", "验收", 0, demand)),
                List.of(Link.of("A", "B"), Link.of("A", "C"), Link.of("B", "D"), Link.of("C", "D")));

        Schedule schedule = Scheduler.schedule(plan);

        assertThat(schedule.chainOf("A")).containsExactly("A", "B", "D");
        assertThat(schedule.driverOf("D").demand()).contains(demand);
        assertThat(schedule.driverOf("C").link()).contains(Link.of("C", "D"));
    }
}
