package io.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.judging.standing.Note;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.State;
import io.plumbline.measuring.Cell;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.ledgers.LedgerBook;
import io.plumbline.measuring.ledgers.LedgerFigures;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Plan;
import io.plumbline.register.Proposed;
import io.plumbline.register.Rereading;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the invented city must have, and what was planted in it for a supervisor to find.
class CityPlanTest {

    private final LoadedExamples examples = LoadedExamples.get();
    private final Plan plan = examples.plans.stream()
            .filter(it -> it.name().equals(CityPlan.NAME))
            .findFirst()
            .orElseThrow();
    private final PlanStanding standing = examples.standing(plan.id());

    @Test
    void it_is_marked_as_invented() {
        assertThat(examples.books.plans.isFictional(plan.id())).isTrue();
    }

    @Test
    void it_has_150_commitments_of_all_pillars_and_every_state() {
        assertThat(standing.standings()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(standing.countsByPillar(
                        standing.standings().getFirst().pillars().getFirst().axis()))
                .hasSizeGreaterThanOrEqualTo(5);
        for (State state : State.values()) {
            assertThat(standing.counts().of(state)).as(state.toString()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void it_has_60_indicators_and_13_districts() {
        Set<String> indicators = examples.books.indicators.list(examples.latest).stream()
                .map(it -> it.indicator())
                .filter(it -> it.startsWith("SL-"))
                .collect(Collectors.toSet());
        List<OrganisationUnit> districts = examples.books.units.list(examples.latest).stream()
                .filter(it -> it.code().matches("SL-D\\d\\d"))
                .toList();

        assertThat(indicators).hasSizeGreaterThanOrEqualTo(60);
        assertThat(districts).hasSize(13);
    }

    @Test
    void its_figures_run_for_36_months_and_some_were_revised() {
        List<List<Figure>> retail = new Figures(examples.database).listHistories("SL-RETAIL", "SL", examples.latest);

        assertThat(retail.stream()
                        .map(List::getLast)
                        .map(Figure::cell)
                        .map(Cell::period)
                        .map(it -> YearMonth.from(it.lastDay()))
                        .distinct()
                        .filter(it -> !it.isBefore(YearMonth.of(2023, 11))))
                .hasSize(36);
        assertThat(retail).anyMatch(it -> it.size() > 1);
    }

    @Test
    void one_definition_breaks_and_only_what_compares_is_looked_at() {
        assertThat(examples.books.indicators.listBreaks(examples.latest))
                .filteredOn(it -> it.indicator().startsWith("SL-"))
                .hasSize(1);
        assertThat(standing.standings())
                .filteredOn(it -> it.reason().chinese().contains("只有 22 个可比数据"))
                .isNotEmpty();
    }

    @Test
    void eighty_projects_stand_in_a_ledger_at_several_stages() {
        LedgerBook book = new LedgerFigures(examples.database).open(CityProjects.LEDGER, examples.latest);

        assertThat(book.members()).hasSize(80);
        assertThat(book.countByStage(ExamplePlans.DAY).values())
                .filteredOn(it -> !it.members().isEmpty())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_planted_failures_are_found() {
        assertThat(states(State.LATE)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(noted(Note.Kind.CONFLICT)).as("contradictory").isNotEmpty();
        assertThat(noted(Note.Kind.DOUBT)).as("suspicious").hasSizeGreaterThanOrEqualTo(3);
        assertThat(noted(Note.Kind.NO_OWNER)).as("unowned").hasSizeGreaterThanOrEqualTo(3);
        assertThat(states(State.UNKNOWN))
                .as("silent")
                .anyMatch(it -> it.reason().chinese().contains("近 90 天没有进展报告"));
        assertThat(states(State.UNKNOWN))
                .as("unproved")
                .anyMatch(it -> it.reason().chinese().contains("自报完成，没有佐证"));
    }

    @Test
    void some_proposals_still_wait_for_a_decision() {
        assertThat(examples.books.plans.listDocuments(plan.id(), examples.latest))
                .anyMatch(document -> examples.books.proposals.listReadings(document.id()).stream()
                        .flatMap(reading -> examples.books.proposals.list(reading, examples.latest).stream())
                        .anyMatch(it -> it.kind() == Proposed.Kind.PROMISE && it.verdict() == Proposed.Verdict.OPEN));
    }

    @Test
    void the_second_version_of_that_paper_adds_changes_and_drops() {
        Rereading difference = Rereading.of(proposed(CityPlan.LATEST), proposed(CityPlan.SECOND));

        assertThat(difference.added()).isNotEmpty();
        assertThat(difference.changed()).isNotEmpty();
        assertThat(difference.dropped()).isNotEmpty();
    }

    private List<Proposed> proposed(String document) {
        return examples.books.plans.listDocuments(plan.id(), examples.latest).stream()
                .filter(it -> it.name().equals(document))
                .map(it -> examples.books.proposals.listReadings(it.id()).getLast())
                .flatMap(reading -> examples.books.proposals.list(reading, examples.latest).stream())
                .toList();
    }

    private List<Standing> states(State state) {
        return standing.standings().stream().filter(it -> it.state() == state).toList();
    }

    private List<Standing> noted(Note.Kind kind) {
        return standing.standings().stream()
                .filter(it -> it.findNote(kind).isPresent())
                .toList();
    }
}
