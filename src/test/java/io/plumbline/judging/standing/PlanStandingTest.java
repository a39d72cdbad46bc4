package io.plumbline.judging.standing;

import static io.plumbline.judging.standing.Examples.by;
import static io.plumbline.judging.standing.Examples.growing;
import static io.plumbline.judging.standing.Examples.target;
import static io.plumbline.judging.standing.Examples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Responsibility;
import io.plumbline.measuring.ProgressReport.Stage;
import io.plumbline.register.IndicatorDefinition.Direction;
import io.plumbline.register.Pillar;
import io.plumbline.register.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanStandingTest {

    private static final Pillar ECONOMY = new Pillar(1, 1, "五个中心", 1, "经济中心");
    private static final Pillar SCIENCE = new Pillar(2, 1, "五个中心", 2, "科技创新中心");

    /// 1 late, 2 at risk and due in 2028, 3 at risk and due in 2027, 4 silent and due in 2030, 5 unowned and attained,
    /// 6 unowned and silent, due in 2026.
    private static Examples six() {
        return new Examples()
                .with(task(by(2025), Responsibility.of("市水务局")))
                .under(SCIENCE)
                .with(task(by(2028), Responsibility.of("市水务局")))
                .reported("2026-05-01", Stage.SUSPENDED, "")
                .under(ECONOMY)
                .with(task(by(2027), new Responsibility(List.of("市城建局", "市发改委"), List.of(), List.of())))
                .reported("2026-05-01", Stage.SUSPENDED, "")
                .under(ECONOMY)
                .with(task(by(2030), Responsibility.of("市城建局")))
                .with(task(by(2030), Responsibility.UNSTATED))
                .reported("2026-05-01", Stage.COMPLETED, "验收表")
                .with(task(
                        by(2026),
                        new Responsibility(
                                List.of(), List.of(), List.of(new Responsibility.Candidate("市园林局", "公园事项")))));
    }

    private static Counts counts(int attained, int onCourse, int atRisk, int late, int unknown) {
        return new Counts(Map.of(
                State.ATTAINED, attained,
                State.ON_COURSE, onCourse,
                State.AT_RISK, atRisk,
                State.LATE, late,
                State.UNKNOWN, unknown));
    }

    @Test
    void states_are_counted_in_all_by_pillar_and_by_lead() {
        PlanStanding standing = six().on("2026-06-01");

        assertThat(standing.counts()).isEqualTo(counts(1, 0, 2, 1, 2));
        assertThat(standing.counts().total()).isEqualTo(6);
        assertThat(standing.countsByPillar("五个中心"))
                .containsExactly(Map.entry(ECONOMY, counts(0, 0, 2, 0, 0)), Map.entry(SCIENCE, counts(0, 0, 0, 1, 0)));
        assertThat(standing.countsByPillar("别的")).isEmpty();
        assertThat(standing.countsByLead())
                .containsEntry("市水务局", counts(0, 0, 1, 1, 0))
                .containsEntry("市城建局", counts(0, 0, 1, 0, 1))
                .containsEntry("市发展改革委", counts(0, 0, 1, 0, 0))
                .containsEntry("", counts(1, 0, 0, 0, 1));
    }

    @Test
    void the_most_urgent_decision_comes_first_with_owner_and_reason() {
        List<Decision> decisions = six().conflicting(4, 5).on("2026-06-01").decisions(10);

        assertThat(decisions)
                .extracting(it -> it.kind() + " " + it.standing().id())
                .containsExactly(
                        "OVERDUE 1", "AT_RISK 3", "AT_RISK 2", "CONFLICT 4", "CONFLICT 5", "NOT_KNOWN 6", "NO_OWNER 6");
        assertThat(decisions.get(1).owner()).isEqualTo("市城建局、市发展改革委");
        assertThat(decisions.get(3).reason().chinese()).isEqualTo("与承诺 5“建成水厂” 冲突：同一指标两个目标值");
        assertThat(decisions.getLast().reason().chinese()).isEqualTo("责任单位未明确，可能是：市园林局");
        assertThat(six().on("2026-06-01").decisions(2)).hasSize(2);
    }

    @Test
    void deadlines_ahead_come_in_their_order() {
        PlanStanding standing = six().on("2026-06-01");

        assertThat(standing.due(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
                .extracting(Standing::id)
                .containsExactly(6L);
        assertThat(standing.due(LocalDate.of(2026, 1, 1), LocalDate.of(2031, 1, 1)))
                .extracting(Standing::id)
                .containsExactly(6L, 3L, 2L, 4L);
    }

    @Test
    void changes_between_two_moments_are_named() {
        Examples examples = new Examples()
                .with(task(by(2027), Responsibility.of("市水务局")))
                .with(task(by(2027), Responsibility.of("市水务局")))
                .with(target("≥250亿元", by(2030)))
                .measured("产值", "亿元", Direction.MORE_IS_BETTER)
                .figures("2012", growing(100, 0.06, 14));
        PlanStanding earlier = examples.on("2026-06-01");
        PlanStanding without = new PlanStanding(
                earlier.plan(),
                earlier.knownAt(),
                earlier.day(),
                earlier.rules(),
                earlier.standings().subList(1, 3));
        PlanStanding later = examples.changed(target("≥400亿元", by(2029)))
                .figures("2026", "226")
                .with(task(by(2030), Responsibility.UNSTATED))
                .reported("2026-12-30", Stage.UNDER_WAY, "")
                .on("2027-01-31");

        assertThat(Changes.between(earlier, later).list())
                .extracting(it ->
                        it.standing().id() + " " + it.kind() + " " + it.words().chinese())
                .containsExactly(
                        "3 REVISED 第 2 版：目标值、时限", "3 MOVED 符合预期 → 有风险", "3 NEW_FIGURE 最近 2026 为 226亿元", "4 ADDED 符合预期");
        assertThat(Changes.between(later, without).of(Change.Kind.DROPPED))
                .extracting(it -> it.standing().id())
                .containsExactly(1L, 4L);
    }

    @Test
    void changes_are_those_of_one_plan() {
        PlanStanding one = six().on("2026-06-01");
        PlanStanding other = new PlanStanding(
                new Plan(2, "别的规划", "纲要", "市政府", one.plan().period()),
                one.knownAt(),
                one.day(),
                one.rules(),
                List.of());

        assertThatThrownBy(() -> Changes.between(one, other)).hasMessageContaining("只能比较同一规划的两个时点");
    }

    @Test
    void rules_are_days_and_shares() {
        assertThatThrownBy(() -> StandingRules.USUAL.withSilentDays(0)).hasMessageContaining("positive days");
    }
}
