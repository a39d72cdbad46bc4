package io.plumbline.measuring.asking;

import static io.plumbline.measuring.asking.AskingSandbox.SUPPLY;
import static io.plumbline.measuring.asking.AskingSandbox.TODAY;
import static io.plumbline.measuring.asking.AskingSandbox.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.asking.Ask.Subject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each field asked of each unit counts.
class BurdensTest {

    private final AskingSandbox sandbox = new AskingSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void figures_count_each_time_they_are_due_and_ledgers_by_column_and_member() {
        sandbox.ask(monthly(SUPPLY));
        sandbox.ask(Ask.of("WATER", Subject.OfFigure.of("LEAK", "420100"), Every.YEAR, LocalDate.of(2026, 1, 1)));
        sandbox.plant("一水厂", "立项");
        sandbox.plant("二水厂", "开工");
        sandbox.ask(Ask.of(
                "WATER", new Subject.OfLedger("PLANTS", List.of("规模", "备注")), Every.QUARTER, LocalDate.of(2026, 4, 1)));
        sandbox.ask(Ask.of("STATS", Subject.OfFigure.of("LEAK", "420106"), Every.HALF, LocalDate.of(2026, 1, 1)));

        List<Burden> burdens = sandbox.burdens.list(TODAY, 5, sandbox.journal.latest());

        assertThat(burdens).extracting(Burden::unit).containsExactly("WATER", "STATS");
        Burden water = burdens.getFirst();
        assertThat(water.fields()).isEqualTo(1 + 1 + 3 * 2);
        assertThat(water.fillingsAYear()).isEqualTo(12 + 1 + 6 * 4);
        assertThat(water.trend())
                .containsEntry(ReportingPeriod.ofQuarter(2025, 2), 0)
                .containsEntry(ReportingPeriod.ofQuarter(2025, 4), 0)
                .containsEntry(ReportingPeriod.ofQuarter(2026, 1), 3)
                .containsEntry(ReportingPeriod.ofQuarter(2026, 2), 3 + 6);
        assertThat(water.change()).isEqualTo(9);
    }

    @Test
    void what_ended_is_no_burden_any_more_but_was_one() {
        sandbox.ask(monthly(SUPPLY).until(LocalDate.of(2026, 5, 1)));

        Burden burden = sandbox.burdens.list(TODAY, 5, sandbox.journal.latest()).getFirst();

        assertThat(burden.fields()).isZero();
        assertThat(burden.trend())
                .containsEntry(ReportingPeriod.ofQuarter(2026, 1), 3)
                .containsEntry(ReportingPeriod.ofQuarter(2026, 2), 1);
        assertThat(sandbox.burdens.list(LocalDate.of(2028, 1, 1), 5, sandbox.journal.latest()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(textBlock = """
            MONTH,   2026-07-05, 2026-07
            QUARTER, 2026-07-05, 2026-Q3
            QUARTER, 2026-06-30, 2026-Q2
            HALF,    2026-07-05, 2026-07-01/2026-12-31
            YEAR,    2026-07-05, 2026
            """)
    void a_day_lies_in_one_period(Every every, LocalDate day, String period) {
        assertThat(every.containing(day).code()).isEqualTo(period);
    }
}
