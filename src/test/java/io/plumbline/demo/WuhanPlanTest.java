package io.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Unit;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.State;
import io.plumbline.judging.standing.Wanted;
import io.plumbline.measuring.Cell;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.register.Proposed;
import io.plumbline.register.Relation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The example of sourced facts, as it stands in the register.
class WuhanPlanTest {

    private final LoadedExamples examples = LoadedExamples.get();
    private final long plan = examples.plans.getFirst().id();

    static List<ExampleRow> rows() {
        return ExamplePlans.listRows(LoadedExamples.get().database);
    }

    private ExampleRow row(String key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private Commitment commitment(String key, String title) {
        return row(key).commitments().stream()
                .map(id -> examples.books.commitments.get(id, examples.latest).commitment())
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(long id) {
        return examples.standing(plan).standings().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_are_25_rows_in_their_order() {
        assertThat(rows())
                .extracting(ExampleRow::key)
                .isEqualTo(IntStream.rangeClosed(1, 25)
                        .mapToObj(number -> "M" + number)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_a_row_names_is_in_the_register(ExampleRow row) {
        assertThat(row.commitments().size() + row.units().size()).isPositive();
        row.ledgers()
                .forEach(code -> assertThat(examples.books
                                .ledgers
                                .get(code, examples.latest)
                                .plan())
                        .isEqualTo(plan));
        row.indicators()
                .forEach(code -> assertThat(examples.books.indicators.id(code)).isPositive());
        row.units().forEach(code -> assertThat(examples.books.units.id(code)).isPositive());
        row.axes()
                .forEach(axis -> assertThat(examples.books.pillars.list(plan, examples.latest))
                        .filteredOn(pillar -> pillar.axis().equals(axis))
                        .hasSize(5));
    }

    @Test
    void every_commitment_has_an_owner_or_candidates_with_a_reason() {
        assertThat(examples.commitments(plan)).hasSize(80).allSatisfy(it -> {
            Responsibility responsibility = it.commitment().responsibility();
            assertThat(responsibility.lead().size()
                            + responsibility.candidates().size())
                    .as(it.commitment().title())
                    .isPositive();
        });
    }

    @Test
    void every_owner_that_is_named_is_a_unit() {
        assertThat(examples.commitments(plan))
                .flatExtracting(it -> it.commitment().responsibility().lead())
                .allSatisfy(words -> assertThat(examples.books.units.find(words, ExamplePlans.DAY, examples.latest))
                        .as(words)
                        .isPresent());
    }

    @Test
    void the_airline_does_not_belong_to_the_city() {
        assertThat(examples.books.units.get("CEA-WUHAN", examples.latest).parent())
                .isEqualTo("CEA");
    }

    @Test
    void two_metrics_have_one_number_and_are_kept_apart() {
        Quantity three = new Quantity(new BigDecimal("3"), new Unit("万亿元"));

        assertThat(((Commitment.Target) commitment("M4", "工业总产值")).goalpost()).isEqualTo(new Goalpost.AtLeast(three));
        assertThat(((Commitment.Target) commitment("M4", "地区生产总值")).goalpost()).isEqualTo(new Goalpost.MoreThan(three));
        assertThat(row("M4").indicators()).containsExactly("IND-OUTPUT-ALL", "GDP");
    }

    @Test
    void two_sets_of_seven_have_different_members() {
        assertThat(((Commitment.Programme) commitment("M9", "全市七大行动")).members())
                .hasSize(7)
                .doesNotContainAnyElementsOf(((Commitment.Programme) commitment("M9", "科技创新七大行动")).members());
    }

    @ParameterizedTest
    @CsvSource({"M12, 小而美城市更新项目数", "M8, 编制“十五五”规划纲要", "M13, “友城常青”工程", "M21, 争创国家新型工业化示范区"})
    void what_the_source_does_not_date_has_no_deadline(String key, String title) {
        assertThat(commitment(key, title).deadline()).isEqualTo(new Deadline.Open());
    }

    @Test
    void the_range_and_the_kept_rank_are_goalposts_of_their_own() {
        assertThat(((Commitment.Target) commitment("M15", "东航在汉飞机")).goalpost()).isInstanceOf(Goalpost.Range.class);
        assertThat(((Commitment.Target) commitment("M15", "东航机队规模中部位次")).goalpost())
                .isInstanceOf(Goalpost.Keep.class);
    }

    @ParameterizedTest
    @CsvSource({
        "M4, 工业总产值, 武汉市经济和信息化局",
        "M5, 在汉投放资金, 武汉金融控股（集团）有限公司",
        "M10, 外贸进出口总额, 武汉市商务局",
        "M15, 东航在汉飞机, 中国东航（武汉）公司",
    })
    void where_figures_are_missing_the_figure_and_who_has_it_are_named(String key, String title, String from) {
        Commitment commitment = commitment(key, title);
        Standing standing = examples.standing(plan).standings().stream()
                .filter(it -> it.promised().equals(commitment))
                .findFirst()
                .orElseThrow();

        assertThat(standing.state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.wanted()).get().extracting(Wanted::kind).isEqualTo(Wanted.Kind.FIGURE);
        assertThat(standing.wanted()).get().extracting(Wanted::from).isEqualTo(from);
    }

    @Test
    void nothing_is_coloured_green_without_a_figure_or_proof() {
        assertThat(examples.standing(plan).standings())
                .filteredOn(it -> it.state() == State.ATTAINED || it.state() == State.ON_COURSE)
                .allSatisfy(it -> assertThat(it.line()).isPresent());
    }

    @Test
    void the_retail_of_2024_has_two_values_known_on_two_days() {
        Cell cell = new Cell("RETAIL", "WUHAN", ReportingPeriod.ofYear(2024), 1, Cumulation.IN_PERIOD, PriceBasis.NONE);
        Figures figures = new Figures(examples.database);

        assertThat(figures.find(cell, at(LocalDate.of(2025, 9, 1))))
                .get()
                .satisfies(it -> assertThat(value(it)).isEqualTo("7931.87亿元"));
        assertThat(figures.find(cell, at(LocalDate.of(2025, 12, 31))))
                .get()
                .satisfies(it -> assertThat(value(it)).isEqualTo("8629.3亿元"));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ExamplePlans.ZONE).toInstant();
    }

    private static String value(Figure figure) {
        return figure.findQuantity().orElseThrow().toString();
    }

    @Test
    void good_air_days_of_2013_stand_under_both_standards() {
        assertThat(new Figures(examples.database).listSeries("AIR-DAYS", "WUHAN", examples.latest))
                .filteredOn(it -> it.cell().period().equals(ReportingPeriod.ofYear(2013)))
                .extracting(WuhanPlanTest::value)
                .containsExactlyInAnyOrder("256天", "160天");
        assertThat(examples.books.indicators.listBreaks("AIR-DAYS", examples.latest))
                .hasSize(1);
    }

    @Test
    void every_figure_says_who_published_it_where() {
        assertThat(Table.read("wuhan/figures.csv"))
                .hasSize(217)
                .allSatisfy(row -> assertThat(row.text("source")).matches(".*《.+》(\\d{4}-\\d\\d-\\d\\d)?( 待核)?"));
    }

    @Test
    void the_tenth_place_has_its_day_and_its_peers() {
        assertThat(new Figures(examples.database).listSeries("CDI-RANK", "WUHAN", examples.latest))
                .extracting(it -> it.cell().period().code())
                .containsExactly("2022-12", "2025-07");
        long peers = examples.books.ledgers.get("WH-CDI", examples.latest).id();
        assertThat(examples.books.ledgers.listMembers(peers, examples.latest)).hasSize(10);
    }

    @Test
    void eight_plans_are_listed_and_none_of_the_80_projects_is_made_up() {
        assertThat(members("WH-2PLUS6")).isEqualTo(8);
        assertThat(members("WH-RENEWAL")).isZero();
        assertThat(members("WH-FUNDS")).isZero();
    }

    private int members(String code) {
        long ledger = examples.books.ledgers.get(code, examples.latest).id();
        return examples.books.ledgers.listMembers(ledger, examples.latest).size();
    }

    @Test
    void what_was_printed_twice_was_proposed_once() {
        long clipping = examples.books.plans.listDocuments(plan, examples.latest).stream()
                .filter(it -> it.name().equals("版面摘编"))
                .findFirst()
                .orElseThrow()
                .id();
        long reading = examples.books.proposals.listReadings(clipping).getFirst();

        assertThat(examples.books.proposals.list(reading, examples.latest))
                .filteredOn(it -> it.kind() == Proposed.Kind.REPETITION)
                .hasSize(3);
        assertThat(commitment("M18", "加快先进材料中试平台建设").citation().quote()).contains("平\n台");
    }

    @Test
    void the_two_documents_agree() {
        long action = row("M4").commitments().getLast();

        assertThat(examples.books.relations.listOf(action, examples.latest))
                .extracting(Relation::kind)
                .contains(Relation.Kind.RESTATES);
        assertThat(standing(action).pillars()).hasSize(1);
    }
}
