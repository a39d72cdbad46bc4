package io.plumbline.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Modality;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Commitments;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.keeping.KeptSchedule;
import io.plumbline.scheduling.keeping.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a new user does with a schedule, over real HTTP.
class SchedulePagesTest {

    private static final LocalDate TODAY = LocalDate.of(2029, 3, 5);

    private final Database database = TestDatabase.fresh();
    private final Journal journal = new Journal(database, Clock.systemUTC());
    private final PageVisitor visitor = new PageVisitor(database, TODAY);
    private String schedules = "";

    @BeforeEach
    void a_plan_without_schedules() {
        long plan = journal.writeOne(
                Occasion.of("张三", "", "add-plan"),
                write -> new Plans(database)
                        .add(write, Plan.of("示例规划", "纲要", "示例市", ReportingPeriod.ofYears(2026, 2030)))
                        .id());
        schedules = "/plans/" + plan + "/schedules";
    }

    @AfterEach
    void close() {
        visitor.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            zh, 最迟开工, 这样改会打破时限, 时限冲突, 纲要草案起草”不早于此日开工（2029-11-05）, 需 40 个工作日, 人民代表大会会议批准, 本进度安排设定
            en, Latest start, This breaks dates that were kept, Clash, 纲要草案起草” starts no earlier than this day (2029-11-05), takes 40 workdays, 人民代表大会会议批准, set by this schedule
            """)
    void drafting_is_counted_back_its_latest_start_found_and_broken_and_the_clauses_that_clash_are_named(
            String language,
            String latest,
            String broken,
            String clash,
            String start,
            String days,
            String due,
            String source) {
        visitor.get(schedules + "?lang=" + language);
        String page = draft();
        assertThat(page).contains("纲要编制", "纲要草案起草", "<svg", latest);
        assertThat(visitor.path()).matches(schedules + "/\\d+");

        String chosen = visitor.get(visitor.path() + "?activity=H");
        assertThat(chosen).contains(">2029-10-").contains(latest).contains("纲要批准");

        String tried =
                visitor.post(visitor.path() + "/preview", "activity", "H", "change", "start", "day", "2029-11-05");
        assertThat(tried).contains(broken, clash, start, days, due, source);
    }

    @Test
    void uncertain_durations_give_the_chance_of_each_deadline() {
        assertThat(draft()).contains("工期推演", "P80", "按期可能", "最常决定完工的工作");
    }

    @Test
    void a_change_is_saved_as_a_new_version_with_its_reason() {
        draft();
        String schedule = visitor.path();

        String saved = visitor.post(schedule + "/save", "edit", "duration|25|H", "version", "1", "why", "增加人手");

        assertThat(visitor.path()).isEqualTo(schedule);
        assertThat(saved).contains("第 2 版", "增加人手");
        assertThat(visitor.get(schedule + "?baseline=1")).contains("g-baseline");
    }

    @Test
    void a_change_of_a_version_that_is_no_longer_the_last_is_refused() {
        draft();
        String schedule = visitor.path();
        visitor.post(schedule + "/save", "edit", "duration|25|H", "version", "1", "why", "增加人手");

        String refused = visitor.post(schedule + "/save", "edit", "duration|35|H", "version", "1", "why", "减少人手");

        assertThat(refused).contains("已另存为第 2 版", "was saved as version 2 meanwhile");
    }

    @ParameterizedTest
    @CsvSource({"start, , 没有填日期", "duration, , 没有填天数", "nonsense, 2029-05-06, 没有选定改什么"})
    void a_form_that_is_not_filled_in_is_refused_with_what_is_missing(String change, String day, String words) {
        draft();

        String refused = visitor.post(
                visitor.path() + "/preview", "activity", "H", "change", change, "day", day == null ? "" : day);

        assertThat(refused).contains(words);
    }

    @Test
    void what_must_start_this_month_is_listed_with_its_latest_start() {
        visitor.get(schedules);
        visitor.post(schedules + "/pattern", "name", "纲要编制", "adoption", "2029-12-10", "start", "2029-03-05");

        assertThat(visitor.get(schedules)).contains("本月必须开工", "启动会和编制工作方案");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, PK", "svg, <svg", "xml, <Project"})
    void a_schedule_is_kept_as_a_file(String end, String start) {
        draft();

        assertThat(visitor.get(visitor.path() + "/schedule." + end)).contains(start);
    }

    @Test
    void a_commitment_says_its_latest_start_and_the_cockpit_what_must_start_this_month() {
        long commitment = keepLinked(LocalDate.of(2029, 4, 20));
        String plan = schedules.replace("/schedules", "");

        assertThat(visitor.get(plan + "/commitments/" + commitment + "?lang=zh"))
                .contains("排程", "施工安排", "最迟开工", "2029-03-26", "四月二十日前完成");
        assertThat(visitor.get(plan)).contains("本月必须开工", "旧改施工");
    }

    /// A task of the plan, and a schedule of 20 workdays that carries it out.
    private long keepLinked(LocalDate due) {
        long plan = Long.parseLong(schedules.split("/", -1)[2]);
        Commitment task = new Commitment.Task(
                Citation.of("方案", "完成旧改施工", 0, 6),
                "完成",
                "旧改施工",
                new Goalpost.Completion(),
                new Deadline.Open(),
                Responsibility.of("市住建局"),
                Modality.FIRM);
        return journal.writeOne(Occasion.of("张三", "", "add"), write -> {
            long id = new Commitments(database).add(write, plan, task).id();
            DateDemand demand = DateDemand.of(DateDemand.Kind.DEADLINE, due, "四月二十日前完成");
            io.plumbline.scheduling.Plan work = io.plumbline.scheduling.Plan.of(
                    "施工安排", TODAY, List.of(Activity.of("A", "旧改施工", 20, demand)), List.of());
            new Schedules(database).add(write, KeptSchedule.of(plan, work, Map.of("A", id)));
            return id;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "calendar?month=2026-10&lang=zh, 休, 国庆节",
        "calendar?month=2026-10&lang=en, work, 国庆节",
        "calendar?month=2029-09&lang=zh, 纲要草案起草, 尚未公布",
        "network?lang=zh, 纲要草案起草, g-box critical",
        "network?lang=en, Network, lapping"
    })
    void a_schedule_is_seen_as_months_and_as_a_network(String view, String words, String more) {
        draft();

        assertThat(visitor.get(visitor.path() + "/" + view)).contains(words, more);
    }

    @Test
    void an_address_of_a_schedule_that_is_not_there_says_so() {
        assertThat(visitor.get(schedules + "/999")).contains("还没有这份进度安排", "There was no such schedule");
    }

    private String draft() {
        visitor.get(schedules);
        return visitor.post(schedules + "/pattern", "name", "纲要编制", "adoption", "2030-01-24", "start", "2029-03-05");
    }
}
