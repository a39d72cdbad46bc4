package io.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.register.Plan;
import io.plumbline.scheduling.Baselines;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Scheduler;
import io.plumbline.scheduling.keeping.KeptSchedule;
import io.plumbline.scheduling.keeping.Schedules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleSchedulesTest {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private final LoadedExamples examples = LoadedExamples.get();
    private final Schedules schedules = new Schedules(examples.database);
    private final Plan city = examples.plans.stream()
            .filter(it -> it.name().equals(ExamplePlans.CITY))
            .findFirst()
            .orElseThrow();

    private KeptSchedule schedule(String words) {
        return schedules.list(city.id(), examples.latest).stream()
                .filter(it -> it.name().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Schedule on(KeptSchedule kept, LocalDate day) {
        return Scheduler.schedule(kept.on(day));
    }

    @Test
    void the_outline_was_drafted_with_overlapping_stages_and_adopted_on_its_day() {
        Schedule outline = on(schedule("纲要编制"), ExamplePlans.DAY);

        assertThat(outline.dates()).hasSize(16).allMatch(it -> it.activity().progress() instanceof Progress.Finished);
        assertThat(outline.dates().getLast().earliestFinish()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(outline.plan().links()).anyMatch(it -> !it.type().name().equals("FINISH_TO_START"));
    }

    @Test
    void what_was_planned_for_the_outline_stays_beside_what_happened() {
        KeptSchedule kept = schedule("纲要编制");
        KeptSchedule planned = schedules
                .find(kept.id(), schedules.listReceipts(kept.id()).getFirst().recordedAt())
                .orElseThrow();
        Schedule before = Scheduler.schedule(planned.work());

        assertThat(before.contradictions()).isEmpty();
        assertThat(Baselines.slips(
                        new Baselines.Baseline("计划", planned.work().start(), before), on(kept, ExamplePlans.DAY)))
                .isNotEmpty();
    }

    @Test
    void eighty_renewal_projects_share_crews_and_money_and_three_show_pieces_are_due_this_year() {
        KeptSchedule kept = schedule("城市更新");
        KeptSchedule spring = schedules
                .find(kept.id(), schedules.listReceipts(kept.id()).getFirst().recordedAt())
                .orElseThrow();

        assertThat(spring.work().activities()).hasSize(3 * CityProjects.COUNT);
        assertThat(spring.work().activities())
                .filteredOn(it ->
                        it.demands().stream().anyMatch(demand -> demand.day().equals(YEAR_END)))
                .hasSize(3)
                .allMatch(it -> it.demands().getFirst().citation().isPresent());
        assertThat(spring.work().activities())
                .filteredOn(it ->
                        it.demands().stream().anyMatch(demand -> demand.words().contains("统筹排队")))
                .hasSizeGreaterThan(20);
        assertThat(kept.commitments().values()).doesNotContain(0L);
    }

    @Test
    void one_show_piece_cannot_keep_the_end_of_the_year_and_the_clash_quotes_the_plan() {
        Schedule autumn = on(schedule("城市更新"), ExamplePlans.DAY);

        assertThat(autumn.deadlines().stream().filter(it -> it.demand().day().equals(YEAR_END) && it.workdays() >= 0))
                .hasSize(2);
        assertThat(autumn.contradictions())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.clauses().getLast().citation())
                        .hasValueSatisfying(
                                citation -> assertThat(citation.quote()).contains("示范样板")));
    }

    @Test
    void the_next_yearly_plan_can_still_be_adopted_on_its_day() {
        Schedule plan = on(schedule("2027年工作计划"), ExamplePlans.DAY);

        assertThat(plan.contradictions()).isEmpty();
        assertThat(plan.mustStart(ExamplePlans.DAY, LocalDate.of(2026, 11, 30)))
                .extracting(PlannedDates::activity)
                .isNotEmpty();
    }

    @Test
    void the_examples_have_three_schedules_and_those_of_sourced_facts_none() {
        List<Plan> others =
                examples.plans.stream().filter(it -> !it.equals(city)).toList();

        assertThat(schedules.list(city.id(), examples.latest)).hasSize(3);
        assertThat(others)
                .allMatch(it -> schedules.list(it.id(), examples.latest).isEmpty());
    }
}
