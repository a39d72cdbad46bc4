package io.plumbline.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Modality;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How a plan is cut and measured, and what its commitments are to each other, as known at any moment.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanStructureTest {

    private Database database;
    private Journal journal;
    private Plans plans;
    private Pillars pillars;
    private Measures measures;
    private Relations relations;

    @BeforeAll
    void open() {
        database = TestDatabase.fresh();
        journal = new Journal(database, Clock.systemUTC());
        plans = new Plans(database);
        pillars = new Pillars(database);
        measures = new Measures(database);
        relations = new Relations(database);
        Units units = new Units(database);
        Indicators indicators = new Indicators(database);
        write(it -> {
            units.put(it, OrganisationUnit.of("420100", "武汉市", "市", ""));
            units.put(it, OrganisationUnit.of("420106", "武昌区", "区", "420100"));
            indicators.define(it, indicator("RD"));
            indicators.define(it, indicator("GDP"));
        });
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static IndicatorDefinition indicator(String code) {
        return new IndicatorDefinition(code, 1, code, "", new Unit("%"), IndicatorDefinition.Direction.MORE_IS_BETTER);
    }

    private void write(Consumer<Write> work) {
        journal.write(Occasion.of("王五", "编制任务分解表", "structure"), write -> {
            work.accept(write);
            return "";
        });
    }

    private <T> T make(Function<Write, T> work) {
        List<T> made = new ArrayList<>();
        write(it -> made.add(work.apply(it)));
        return made.getFirst();
    }

    private long plan(String name) {
        return make(it -> plans.add(it, Plan.of(name, "纲要", "市政府", ReportingPeriod.ofYears(2026, 2030))))
                .id();
    }

    private long commitment(long plan) {
        Commitment task = new Commitment.Task(
                new Citation("纲要", 0, 2, "建成"),
                "建成",
                "两座水厂",
                new Goalpost.Completion(),
                new Deadline.Open(),
                Responsibility.of("市水务局"),
                Modality.PLAN);
        return make(it -> new Commitments(database).add(it, plan, task)).id();
    }

    private Pillar pillar(long plan, String axis, int ordinal, String name) {
        return make(it -> pillars.add(it, Pillar.of(plan, axis, ordinal, name)));
    }

    @Test
    void pillars_stand_by_axis_and_place_as_known_then() {
        long plan = plan("支柱");
        Pillar second = pillar(plan, "五个中心", 2, "科技创新中心");
        Pillar first = pillar(plan, "五个中心", 1, "经济中心");
        Instant before = journal.latest();
        Pillar other = pillar(plan, "五个牢牢把握", 1, "牢牢把握高质量发展");

        assertThat(pillars.list(plan, before)).containsExactly(first, second);
        assertThat(pillars.list(plan, journal.latest())).containsExactly(first, second, other);
        assertThat(pillars.list(plan("无支柱"), journal.latest())).isEmpty();
    }

    @Test
    void a_commitment_has_one_pillar_of_each_axis_and_the_last_assignment_counts() {
        long plan = plan("归属");
        long commitment = commitment(plan);
        Pillar one = pillar(plan, "五个中心", 1, "经济中心");
        Pillar two = pillar(plan, "五个中心", 2, "科技创新中心");
        Pillar across = pillar(plan, "五个牢牢把握", 1, "牢牢把握高质量发展");
        write(it -> pillars.assign(it, commitment, across.id()));
        write(it -> pillars.assign(it, commitment, two.id()));
        Instant before = journal.latest();
        write(it -> pillars.assign(it, commitment, one.id()));

        assertThat(pillars.byCommitment(plan, before)).isEqualTo(Map.of(commitment, List.of(two, across)));
        assertThat(pillars.byCommitment(plan, journal.latest())).isEqualTo(Map.of(commitment, List.of(one, across)));
    }

    @Test
    void a_pillar_takes_no_commitment_of_another_plan() {
        long foreign = commitment(plan("别的规划"));
        Pillar pillar = pillar(plan("本规划"), "五个中心", 1, "经济中心");

        assertThatThrownBy(() -> write(it -> pillars.assign(it, foreign, pillar.id())))
                .hasMessageContaining("不在同一规划")
                .hasMessageContaining("Maybe one of the numbers");
    }

    @Test
    void a_pillar_without_a_name_is_refused() {
        assertThatThrownBy(() -> Pillar.of(1, "五个中心", 0, "经济中心")).hasMessageContaining("a place from 1");
    }

    @Test
    void the_last_link_to_an_indicator_counts() {
        long plan = plan("衡量");
        long commitment = commitment(plan);
        write(it -> measures.link(it, new MeasuredBy(commitment, "RD", "420100")));
        Instant before = journal.latest();
        write(it -> measures.link(it, new MeasuredBy(commitment, "GDP", "420106")));

        assertThat(measures.byCommitment(plan, before))
                .isEqualTo(Map.of(commitment, new MeasuredBy(commitment, "RD", "420100")));
        assertThat(measures.byCommitment(plan, journal.latest()))
                .isEqualTo(Map.of(commitment, new MeasuredBy(commitment, "GDP", "420106")));
        assertThatThrownBy(() -> write(it -> measures.link(it, new MeasuredBy(commitment, "XX", "420106"))))
                .hasMessageContaining("没有代码为 XX 的指标");
        assertThatThrownBy(() -> write(it -> measures.link(it, new MeasuredBy(-1, "RD", "420106"))))
                .hasMessageContaining("[-1]");
    }

    @Test
    void a_plan_is_fictional_once_it_is_marked() {
        long plan = plan("演示");
        assertThat(plans.isFictional(plan)).isFalse();
        write(it -> plans.markFictional(it, plan));
        write(it -> plans.markFictional(it, plan));

        assertThat(plans.isFictional(plan)).isTrue();
        assertThatThrownBy(() -> write(it -> plans.markFictional(it, -1))).hasMessageContaining("没有编号为 -1 的规划");
    }

    @Test
    void related_commitments_are_found_from_both_ends_and_by_both_plans() {
        long city = plan("市");
        long district = plan("区");
        long above = commitment(city);
        long below = commitment(district);
        write(it -> relations.add(it, new Relation(below, above, Relation.Kind.RESTATES, "同一指标同一数值")));
        Instant before = journal.latest();
        Relation softer = new Relation(below, above, Relation.Kind.SOFTENS, "区级目标低 0.5 个百分点");
        write(it -> relations.add(it, softer));

        assertThat(relations.listOf(above, journal.latest())).containsExactly(softer);
        assertThat(relations.listOf(below, journal.latest())).containsExactly(softer);
        assertThat(relations.list(city, journal.latest())).containsExactly(softer);
        assertThat(relations.list(district, before)).extracting(Relation::kind).containsExactly(Relation.Kind.RESTATES);
        assertThatThrownBy(() -> write(it -> relations.add(it, new Relation(below, -7, Relation.Kind.CONFLICTS, ""))))
                .hasMessageContaining("-7");
        assertThatThrownBy(() -> new Relation(1, 1, Relation.Kind.CONFLICTS, ""))
                .hasMessageContaining("不能与自身");
    }
}
