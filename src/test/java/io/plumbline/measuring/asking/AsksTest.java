package io.plumbline.measuring.asking;

import static io.plumbline.measuring.asking.AskingSandbox.SUPPLY;
import static io.plumbline.measuring.asking.AskingSandbox.TODAY;
import static io.plumbline.measuring.asking.AskingSandbox.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.ledgers.LedgerMeasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nobody is asked for what exists.
class AsksTest {

    private final AskingSandbox sandbox = new AskingSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void what_another_unit_reports_is_refused_with_the_name_of_that_unit() {
        sandbox.ask(monthly(SUPPLY));

        assertThatThrownBy(() -> sandbox.ask(Ask.of("STATS", SUPPLY, Every.YEAR, TODAY)))
                .hasMessageContaining("自 2026-01-01 起已由 WATER 填报")
                .hasMessageContaining("Maybe use the figure that exists");
        assertThat(sandbox.asks.listOf("STATS", TODAY, sandbox.journal.latest()))
                .isEmpty();
    }

    @Test
    void of_another_place_or_after_the_other_ask_ended_it_may_be_asked() {
        sandbox.ask(monthly(SUPPLY).until(TODAY));

        sandbox.ask(Ask.of("STATS", Subject.OfFigure.of("SUPPLY", "420106"), Every.YEAR, TODAY));
        sandbox.ask(Ask.of("STATS", SUPPLY, Every.YEAR, TODAY));

        assertThat(sandbox.asks.listOf("STATS", TODAY, sandbox.journal.latest()))
                .hasSize(2);
    }

    @Test
    void the_same_figure_to_date_follows_from_what_is_asked_already() {
        sandbox.ask(monthly(SUPPLY));
        Subject toDate = new Subject.OfFigure("SUPPLY", "420100", Cumulation.TO_DATE, PriceBasis.NONE);

        assertThatThrownBy(() -> sandbox.ask(monthly(toDate))).hasMessageContaining("本单位已填报当期数，可由其算出");
    }

    @Test
    void what_somebody_else_published_lately_is_refused_with_the_source() {
        sandbox.importCsv("SUPPLY,420100,2025,120000,最终核实,市统计局《2025年统计公报》2026-03-28");

        assertThatThrownBy(() -> sandbox.ask(monthly(SUPPLY)))
                .hasMessageContaining("已公布：市统计局《2025年统计公报》2026-03-28，最近一期 2025");
        assertThat(sandbox.asks.findElsewhere(Ask.of("STATS", SUPPLY, Every.YEAR, TODAY), sandbox.journal.latest()))
                .isEmpty();
        assertThat(sandbox.asks.findElsewhere(
                        Ask.of("WATER", SUPPLY, Every.YEAR, LocalDate.of(2029, 1, 1)), sandbox.journal.latest()))
                .isEmpty();
    }

    @Test
    void what_a_ledger_counts_is_refused_with_the_ledger() {
        sandbox.write(it -> {
            sandbox.measures.feed(it, "PLANTS", LedgerMeasure.reached("PLANTS", "开工"));
            return "";
        });

        assertThatThrownBy(() -> sandbox.ask(monthly(Subject.OfFigure.of("PLANTS", "420100"))))
                .hasMessageContaining("由台账 PLANTS 算出");
    }

    @Test
    void an_ask_is_ended_even_when_its_figure_exists_by_now_and_is_named_as_needless() {
        sandbox.ask(monthly(SUPPLY));
        sandbox.importCsv("SUPPLY,420100,2025,120000,最终核实,市统计局《2025年统计公报》2026-03-28");
        Instant before = sandbox.journal.latest();

        assertThat(sandbox.asks.listNeedless(TODAY, before)).containsOnlyKeys(monthly(SUPPLY));
        assertThatThrownBy(() -> sandbox.ask(Ask.of("WATER", SUPPLY, Every.MONTH, LocalDate.of(2025, 1, 1))))
                .hasMessageContaining("已公布");
        sandbox.ask(monthly(SUPPLY).until(TODAY));

        assertThat(sandbox.asks.listOf("WATER", TODAY, sandbox.journal.latest()))
                .isEmpty();
        assertThat(sandbox.asks.listOf("WATER", TODAY, before)).containsExactly(monthly(SUPPLY));
        assertThat(sandbox.asks.listNeedless(TODAY, sandbox.journal.latest())).isEmpty();
    }

    @Test
    void only_what_the_register_knows_can_be_asked() {
        assertThatThrownBy(() -> sandbox.ask(monthly(Subject.OfFigure.of("NONE", "420100"))))
                .hasMessageContaining("没有代码为 NONE 的指标");
        assertThatThrownBy(() -> sandbox.ask(monthly(new Subject.OfLedger("PLANTS", List.of("投资方")))))
                .hasMessageContaining("台账 PLANTS 只有这些列：[规模, 备注]");
        assertThatThrownBy(() -> monthly(SUPPLY).until(LocalDate.of(2025, 1, 1)))
                .hasMessageContaining("must not end before it begins");
    }
}
