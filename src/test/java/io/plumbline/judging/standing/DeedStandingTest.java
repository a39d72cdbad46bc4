package io.plumbline.judging.standing;

import static io.plumbline.judging.standing.Examples.by;
import static io.plumbline.judging.standing.Examples.programme;
import static io.plumbline.judging.standing.Examples.target;
import static io.plumbline.judging.standing.Examples.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Responsibility;
import io.plumbline.measuring.ProgressReport.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is done rather than reached, by reports. The task is due by the end of 2027.
class DeedStandingTest {

    private static Examples due2027() {
        return new Examples().with(task(by(2027), Responsibility.of("市水务局")));
    }

    @ParameterizedTest(name = "{0} of {1} ({2}) on {3}: {4}")
    @CsvSource(textBlock = """
            COMPLETED,   2026-05-01, 竣工备案表, 2026-06-01, ATTAINED, '', 佐证：竣工备案表
            COMPLETED,   2026-05-01, '',         2026-06-01, UNKNOWN, EVIDENCE, 自报完成，没有佐证
            COMPLETED,   2026-05-01, '',         2028-06-01, UNKNOWN, EVIDENCE, 自报完成，没有佐证
            UNDER_WAY,   2026-05-01, '',         2026-06-01, ON_COURSE, '', 市水务局 2026-05-01 报告：推进中
            UNDER_WAY,   2026-05-01, '',         2026-07-30, ON_COURSE, '', 推进中
            UNDER_WAY,   2026-05-01, '',         2026-07-31, UNKNOWN, REPORT, 近 90 天没有进展报告
            UNDER_WAY,   2027-12-01, '',         2027-12-31, ON_COURSE, '', 时间余 0%
            UNDER_WAY,   2027-12-01, '',         2028-01-01, LATE, '', 时限 2027-12-31 已过，未报告完成
            SUSPENDED,   2026-05-01, '',         2026-06-01, AT_RISK, '', 暂停
            SUSPENDED,   2026-05-01, '',         2026-12-01, AT_RISK, '', 暂停
            NOT_STARTED, 2026-05-01, '',         2026-06-01, UNKNOWN, REPORT, 未启动
            NOT_STARTED, 2027-07-01, '',         2027-07-15, AT_RISK, '', 时间余 23%
            NOT_STARTED, 2027-01-01, '',         2027-07-15, AT_RISK, '', 未启动
            """)
    void the_last_report_and_the_deadline_decide(
            Stage stage, String asOf, String evidence, String day, State state, String wanted, String words) {
        Standing standing = due2027().reported(asOf, stage, evidence).lastOn(day);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.reason().chinese()).contains(words);
        assertThat(standing.wanted().map(it -> it.kind().name()).orElse("")).isEqualTo(wanted);
    }

    @Test
    void what_was_never_reported_is_not_known_and_late_after_its_deadline() {
        Standing silent = due2027().lastOn("2026-06-01");
        assertThat(silent.state()).isEqualTo(State.UNKNOWN);
        assertThat(silent.reason().chinese()).startsWith("从未报告进展");
        assertThat(silent.wanted().orElseThrow().from()).isEqualTo("市水务局");
        assertThat(due2027().lastOn("2028-01-01").state()).isEqualTo(State.LATE);
    }

    @Test
    void the_method_says_that_the_unit_reported_of_itself() {
        Standing standing =
                due2027().reported("2026-05-01", Stage.UNDER_WAY, "").lastOn("2026-06-01");

        assertThat(standing.method().chinese()).isEqualTo("进展报告（自报）");
    }

    @Test
    void a_target_without_a_number_is_judged_as_a_deed() {
        Standing standing = new Examples()
                .with(target(
                        new Goalpost.Qualitative("全覆盖"), new Baseline.Unstated(), by(2027), Responsibility.of("市水务局")))
                .reported("2026-05-01", Stage.COMPLETED, "")
                .lastOn("2026-06-01");

        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.wanted().orElseThrow().kind()).isEqualTo(Wanted.Kind.EVIDENCE);
    }

    @Test
    void without_a_deadline_the_plan_ends_it() {
        Examples open = new Examples().with(task(new Deadline.Open(), Responsibility.of("市水务局")));

        assertThat(open.lastOn("2030-12-31").state()).isEqualTo(State.UNKNOWN);
        assertThat(open.lastOn("2031-01-01").state()).isEqualTo(State.LATE);
    }

    /// Members are given by the letters of their states: a attained, c on course, r at risk, u unknown. The programme
    /// is
    /// due by the end of 2027.
    @ParameterizedTest(name = "{0} of {1} on {2}: {3}")
    @CsvSource(textBlock = """
            aa,   2, 2026-06-01, ATTAINED
            aa,   0, 2026-06-01, ATTAINED
            aa,   3, 2026-06-01, UNKNOWN
            ac,   2, 2026-06-01, ON_COURSE
            acr,  3, 2026-06-01, AT_RISK
            ccu,  3, 2026-06-01, UNKNOWN
            acru, 4, 2026-06-01, AT_RISK
            ar,   2, 2028-06-01, LATE
            """)
    void a_programme_stands_no_better_than_its_members(String members, int count, String day, State state) {
        Examples examples = new Examples().with(programme(count, by(2027)));
        for (int i = 0; i < members.length(); i++) {
            examples.with(task(by(2029), Responsibility.of("市水务局")), 1);
            switch (members.charAt(i)) {
                case 'a' -> examples.reported("2026-05-01", Stage.COMPLETED, "验收表");
                case 'c' -> examples.reported("2026-05-01", Stage.UNDER_WAY, "");
                case 'r' -> examples.reported("2026-05-01", Stage.SUSPENDED, "");
                default -> {}
            }
        }
        Standing programme = examples.on(day).standings().getFirst();

        assertThat(programme.state()).isEqualTo(state);
        assertThat(programme.reason().chinese()).startsWith("成员 %d 项：".formatted(members.length()));
    }

    @Test
    void a_programme_counts_its_members_and_names_those_that_are_missing() {
        Standing programme = new Examples()
                .with(programme(3, by(2027)))
                .with(task(by(2027), Responsibility.of("市水务局")), 1)
                .reported("2026-05-01", Stage.COMPLETED, "验收表")
                .on("2026-06-01")
                .standings()
                .getFirst();

        assertThat(programme.reason().chinese()).isEqualTo("成员 1 项：已实现 1；名称所示 3 项，只登记了 1 项");
        assertThat(programme.reason().english())
                .isEqualTo("1 members: 1 attained; its name counts 3, only 1 are registered");
        assertThat(programme.wanted().orElseThrow().kind()).isEqualTo(Wanted.Kind.MEMBERS);
    }

    @Test
    void a_programme_of_programmes_is_judged_from_below() {
        Examples examples = new Examples()
                .with(programme(0, by(2027)))
                .with(programme(0, by(2027)), 1)
                .with(task(by(2027), Responsibility.of("市水务局")), 2)
                .reported("2026-05-01", Stage.SUSPENDED, "");

        assertThat(examples.on("2026-06-01").standings())
                .extracting(Standing::state)
                .containsOnly(State.AT_RISK);
    }
}
