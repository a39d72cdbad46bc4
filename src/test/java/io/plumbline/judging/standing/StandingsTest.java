package io.plumbline.judging.standing;

import static io.plumbline.judging.standing.Examples.by;
import static io.plumbline.judging.standing.Examples.growing;
import static io.plumbline.judging.standing.Examples.target;
import static io.plumbline.judging.standing.Examples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Responsibility;
import io.plumbline.measuring.ProgressReport.Stage;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Pillar;
import io.plumbline.register.Pillars;
import io.plumbline.register.Relation;
import io.plumbline.register.Relations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where a plan in the register stands, as known at any moment.
class StandingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final StandingSandbox sandbox = new StandingSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Standing only() {
        List<Standing> standings = sandbox.standings.now(sandbox.plan).standings();
        assertThat(standings).hasSize(1);
        return standings.getFirst();
    }

    private State stateAt(Instant knownAt) {
        return sandbox.standings
                .of(sandbox.plan, knownAt, TODAY)
                .standings()
                .getFirst()
                .state();
    }

    @Test
    void a_standing_carries_all_that_the_register_knows_of_it() {
        long target = sandbox.promise(target("≥250亿元", by(2030)));
        sandbox.link(target, "A");
        sandbox.figures("A", 2012, growing(100, 0.06, 14));
        Pillar pillar = new Pillar(0, sandbox.plan, "五个中心", 1, "经济中心");
        sandbox.write(it -> {
            Pillars pillars = new Pillars(sandbox.database);
            pillars.assign(it, target, pillars.add(it, pillar).id());
        });
        sandbox.report(target, LocalDate.of(2026, 2, 1), Stage.UNDER_WAY, "");

        Standing standing = only();
        assertThat(standing.state()).isEqualTo(State.ON_COURSE);
        assertThat(standing.line().orElseThrow().size()).isEqualTo(14);
        assertThat(standing.pillars()).extracting(Pillar::name).containsExactly("经济中心");
        assertThat(standing.measuredBy()).contains(new MeasuredBy(target, "A", "CITY"));
        assertThat(standing.report().orElseThrow().stage()).isEqualTo(Stage.UNDER_WAY);
    }

    @Test
    void units_stand_under_their_registered_names() {
        sandbox.promise(task(by(2027), Responsibility.of("市水务局")));

        assertThat(only().owners()).containsExactly("示例市水务局");
    }

    @Test
    void what_was_learned_later_does_not_change_what_was_known_before() {
        long target = sandbox.promise(target("≥250亿元", by(2030)));
        Instant unlinked = sandbox.journal.latest();
        sandbox.link(target, "A");
        sandbox.figures("A", 2012, growing(100, 0.06, 14));
        Instant first = sandbox.journal.latest();
        sandbox.figures("A", 2023, "150", "140", "130");
        Instant revised = sandbox.journal.latest();
        sandbox.write(it -> sandbox.commitments.change(it, target, target("≥100亿元", by(2030))));

        assertThat(stateAt(unlinked)).isEqualTo(State.UNKNOWN);
        assertThat(stateAt(first)).isEqualTo(State.ON_COURSE);
        assertThat(stateAt(revised)).isEqualTo(State.AT_RISK);
        assertThat(sandbox.standings
                        .of(sandbox.plan, revised, TODAY)
                        .standings()
                        .getFirst()
                        .commitment()
                        .version())
                .isEqualTo(1);
        assertThat(Changes.between(
                                sandbox.standings.of(sandbox.plan, first, TODAY), sandbox.standings.now(sandbox.plan))
                        .list())
                .extracting(Change::kind)
                .contains(Change.Kind.REVISED, Change.Kind.NEW_FIGURE);
    }

    @Test
    void a_figure_handed_in_late_counts_from_its_publication() {
        long target = sandbox.promise(target("≥250亿元", by(2030)));
        sandbox.link(target, "A");
        Instant before = sandbox.journal.latest();
        assertThat(stateAt(before)).isEqualTo(State.UNKNOWN);

        sandbox.clock.advance(Duration.ofDays(10));
        String[] values = growing(100, 0.06, 14);
        for (int i = 0; i < values.length; i++) {
            sandbox.figures(List.of("A,CITY,%d,%s,,2026-02-15,".formatted(2012 + i, values[i])));
        }
        assertThat(stateAt(before)).isEqualTo(State.ON_COURSE);
    }

    @Test
    void a_report_of_a_later_day_does_not_count_on_an_earlier_one() {
        sandbox.clock.advance(Duration.ofDays(60));
        long task = sandbox.promise(task(by(2027), Responsibility.of("市水务局")));
        sandbox.report(task, LocalDate.of(2026, 2, 1), Stage.UNDER_WAY, "");
        sandbox.report(task, LocalDate.of(2026, 4, 1), Stage.SUSPENDED, "");

        assertThat(stateAt(sandbox.journal.latest())).isEqualTo(State.ON_COURSE);
        assertThat(only().state()).isEqualTo(State.AT_RISK);
    }

    @Test
    void what_was_dropped_stands_nowhere_and_conflicts_with_nothing() {
        long one = sandbox.promise(task(by(2027), Responsibility.of("市水务局")));
        long other = sandbox.promise(task(by(2028), Responsibility.of("市水务局")));
        sandbox.write(it ->
                new Relations(sandbox.database).add(it, new Relation(one, other, Relation.Kind.CONFLICTS, "两个时限")));
        Instant before = sandbox.journal.latest();
        assertThat(sandbox.standings.now(sandbox.plan).find(one).orElseThrow().findNote(Note.Kind.CONFLICT))
                .isPresent();
        sandbox.write(it -> sandbox.commitments.drop(it, other));

        assertThat(only().findNote(Note.Kind.CONFLICT)).isEmpty();
        assertThat(Changes.between(
                                sandbox.standings.of(sandbox.plan, before, TODAY), sandbox.standings.now(sandbox.plan))
                        .list())
                .extracting(it -> it.kind() + " " + it.standing().id())
                .containsExactly("DROPPED " + other);
    }

    @Test
    void a_new_figure_judges_only_what_it_touches_and_the_same_question_is_not_asked_twice() {
        for (String code : List.of("A", "B", "C")) {
            sandbox.figures(code, 2012, growing(100, 0.06, 14));
            sandbox.link(sandbox.promise(target("≥250亿元", by(2030))), code);
            sandbox.link(sandbox.promise(target("≥300亿元", by(2030))), code);
        }
        sandbox.standings.now(sandbox.plan);
        long cold = sandbox.standings.judged();
        sandbox.figures("B", 2025, "230");
        sandbox.standings.now(sandbox.plan);

        assertThat(cold).isEqualTo(2);
        assertThat(sandbox.standings.judged()).isEqualTo(cold + 2);
    }

    @Test
    void the_answer_of_a_moment_is_kept_until_something_is_written() {
        sandbox.promise(task(by(2027), Responsibility.of("市水务局")));
        PlanStanding first = sandbox.standings.now(sandbox.plan);

        assertThat(sandbox.standings.now(sandbox.plan)).isSameAs(first);
        assertThat(sandbox.standings.of(sandbox.plan, Instant.MAX, TODAY)).isSameAs(first);
        sandbox.promise(task(by(2027), Responsibility.of("市水务局")));
        assertThat(sandbox.standings.now(sandbox.plan).standings()).hasSize(2);
        assertThat(sandbox.standings.of(sandbox.plan, first.knownAt(), TODAY)).isSameAs(first);
    }

    @Test
    void a_plan_that_was_not_known_yet_is_named() {
        assertThatThrownBy(() -> sandbox.standings.of(sandbox.plan, Instant.EPOCH, TODAY))
                .hasMessageContaining("没有编号为 %d 的规划".formatted(sandbox.plan));
    }
}
