package io.plumbline.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

/// Each test speaks of a year of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

    private MeasuringSandbox sandbox;

    @BeforeAll
    void open() {
        sandbox = new MeasuringSandbox();
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void a_correction_does_not_change_what_was_known_before_it() {
        sandbox.importCsv("GDP,420100,2018,14847.29,亿元,当期,初步核算,,");
        Instant before = sandbox.journal.latest();
        sandbox.clock.advance(Duration.ofDays(30));
        sandbox.importCsv("GDP,420100,2018,14928.72,亿元,当期,普查修订,,");

        assertThat(value(cell(2018), before)).isEqualTo(Quantity.of("14847.29", "亿元"));
        assertThat(value(cell(2018), sandbox.journal.latest())).isEqualTo(Quantity.of("14928.72", "亿元"));
        assertThat(sandbox.figures.listRevisions(cell(2018), Instant.MAX))
                .extracting(Figure::vintage)
                .containsExactly(Vintage.PRELIMINARY, Vintage.CENSUS);
    }

    @Test
    void a_published_figure_is_known_from_the_day_of_its_publication() {
        sandbox.importCsv(
                "GDP,420100,2022,18866.43,亿元,当期,初步核算,2023-02-01,", "GDP,420100,2022,1.9,万亿元,当期,预计,2023-01-05,");

        assertThat(value(cell(2022), Instant.parse("2023-01-20T00:00:00Z"))).isEqualTo(Quantity.of("19000", "亿元"));
        assertThat(value(cell(2022), Instant.parse("2023-02-02T00:00:00Z"))).isEqualTo(Quantity.of("18866.43", "亿元"));
        assertThat(sandbox.figures.find(cell(2022), Instant.parse("2023-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_converted_figure_keeps_how_it_was_reported() {
        sandbox.importCsv("GDP,420106,2022,0.19,万亿元,当期,,,");

        Figure figure = sandbox.figures.listSeries("GDP", "420106", Instant.MAX).getFirst();

        assertThat(figure.findQuantity()).contains(Quantity.of("1900", "亿元"));
        assertThat(figure.asReported()).isEqualTo("0.19万亿元");
    }

    @Test
    void a_withdrawn_figure_is_gone_from_then_on_and_not_before() {
        sandbox.importCsv("GDP,420100,2017,999,亿元,当期,,,");
        Instant before = sandbox.journal.latest();
        sandbox.importCsv("GDP,420100,2017,,,当期,撤回,,");

        assertThat(sandbox.figures.find(cell(2017), Instant.MAX)).isEmpty();
        assertThat(value(cell(2017), before)).isEqualTo(Quantity.of("999", "亿元"));
        assertThat(sandbox.figures.listRevisions(cell(2017), Instant.MAX)).hasSize(2);
    }

    @Test
    void a_figure_to_date_covers_the_year_so_far() {
        sandbox.importCsv("GDP,420100,2024-Q3,14720.98,亿元,累计,,,");

        assertThat(sandbox.figures.listSeries("GDP", "420100", Instant.MAX))
                .filteredOn(figure -> figure.cell().cumulation() == Cumulation.TO_DATE)
                .extracting(figure -> figure.cell().period().code())
                .containsExactly("2024-01-01/2024-09-30");
    }

    @Test
    void a_table_takes_the_newest_definition_and_names_it() {
        sandbox.importCsv(
                "RD,420100,2015,3.02,%,当期,,,1", "RD,420100,2016,1.91,%,当期,,,2", "RD,420100,2016,3.1,%,当期,,,1");

        CrossTable table = sandbox.figures.crossTable(new CrossTable.Question(
                List.of("GDP", "RD"),
                List.of("420106", "420100"),
                List.of(ReportingPeriod.ofYear(2015), ReportingPeriod.ofYear(2016)),
                Cumulation.IN_PERIOD,
                PriceBasis.NONE,
                sandbox.journal.latest()));

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.findValue(1, 1, 0)).contains(new BigDecimal("3.02"));
        assertThat(table.findValue(1, 1, 1)).contains(new BigDecimal("1.91"));
        assertThat(table.definition(1, 1, 0)).isEqualTo(1);
        assertThat(table.definition(1, 1, 1)).isEqualTo(2);
        assertThat(table.findValue(0, 0, 0)).isEmpty();
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_reported() {
        assertThatThrownBy(() -> sandbox.database
                        .jdbc()
                        .sql("update figure set value = 0")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("figure is append-only");
        assertThatThrownBy(
                        () -> sandbox.database.jdbc().sql("delete from journal").update())
                .hasMessageContaining("journal is append-only");
    }

    private static Cell cell(int year) {
        return new Cell("GDP", "420100", ReportingPeriod.ofYear(year), 1, Cumulation.IN_PERIOD, PriceBasis.NONE);
    }

    private Quantity value(Cell cell, Instant knownAt) {
        return sandbox.figures.find(cell, knownAt).flatMap(Figure::findQuantity).orElseThrow();
    }
}
