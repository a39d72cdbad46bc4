package io.plumbline.measuring.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.measuring.Figure;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is counted by its members is asked of the rows, never typed.
class LedgerFiguresTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2026);

    private final LedgerSandbox sandbox = new LedgerSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_count_is_linked_to_its_rows_and_moves_with_the_day() {
        Member bridge = sandbox.project("A", "武昌区");
        Member tunnel = sandbox.project("B", "江岸区");
        sandbox.project("C", "江岸区");
        sandbox.enter(bridge, "签约", "2026-02-01");
        StageEntry started = sandbox.enter(bridge, "开工", "2026-06-15");
        StageEntry signed = sandbox.enter(tunnel, "签约", "2026-05-01");

        LedgerCount atSigning = count(LedgerMeasure.reached("PROJECTS", "签约"), YEAR);
        LedgerCount atStart = count(LedgerMeasure.reached("PROJECTS", "开工"), YEAR);

        assertThat(atSigning.value()).isEqualTo(Quantity.of(2, "个"));
        assertThat(atSigning.members()).containsExactly(bridge.id(), tunnel.id());
        assertThat(atSigning.entries()).containsExactly(started.id(), signed.id());
        assertThat(atStart.members()).containsExactly(bridge.id());
        assertThat(count(LedgerMeasure.reached("PROJECTS", "开工"), ReportingPeriod.ofMonth(2026, 5))
                        .members())
                .isEmpty();
        assertThat(count(LedgerMeasure.standing("PROJECTS", "签约"), YEAR).members())
                .containsExactly(tunnel.id());
    }

    @Test
    void a_sum_adds_what_was_booked_in_the_period_across_units_and_tells_what_is_missing() {
        Member one = sandbox.project("A", "武昌区");
        Member two = sandbox.project("B", "江岸区");
        StageEntry first = sandbox.enter(one, "签约", "2026-03-01", "2.5亿元");
        StageEntry second = sandbox.enter(two, "签约", "2026-12-31", "5000万元");
        sandbox.enter(two, "开工", "2026-12-31", "9亿元");
        sandbox.enter(one, "签约", "2027-01-01", "7亿元");
        sandbox.enter(one, "签约", "2026-07-01");

        LedgerCount sum = count(LedgerMeasure.booked("PROJECTS", "签约"), YEAR);

        assertThat(sum.value()).isEqualTo(Quantity.of("3", "亿元"));
        assertThat(sum.entries()).containsExactly(first.id(), second.id());
        assertThat(sum.withoutAmount()).isEqualTo(1);
        assertThatThrownBy(() -> LedgerMeasure.booked("PROJECTS", "")).hasMessageContaining("counted at every stage");
    }

    @Test
    void what_left_the_way_is_counted_at_no_step_of_it() {
        Member given = sandbox.project("A", "武昌区");
        sandbox.enter(given, "开工", "2026-03-01");
        sandbox.enter(given, "终止", "2026-09-01");

        assertThat(count(LedgerMeasure.reached("PROJECTS", "签约"), ReportingPeriod.ofMonth(2026, 8))
                        .members())
                .hasSize(1);
        assertThat(count(LedgerMeasure.reached("PROJECTS", "签约"), YEAR).members())
                .isEmpty();
        assertThat(count(LedgerMeasure.reached("PROJECTS", ""), YEAR).members()).isEmpty();
        assertThat(count(LedgerMeasure.reached("PROJECTS", "终止"), YEAR).members())
                .containsExactly(given.id());
    }

    @Test
    void a_corrected_entry_counts_no_more_but_was_known_before() {
        Member bridge = sandbox.project("A", "武昌区");
        StageEntry wrong = sandbox.enter(bridge, "开工", "2026-06-15");
        Instant before = sandbox.journal.latest();
        StageEntry right = sandbox.write(it -> sandbox.ledgers.correct(
                it, sandbox.projects, wrong.id(), StageEntry.of(bridge.id(), "签约", LocalDate.of(2026, 6, 15))));

        LedgerMeasure started = LedgerMeasure.reached("PROJECTS", "开工");
        assertThat(sandbox.figures.count(started, YEAR, before).members()).containsExactly(bridge.id());
        assertThat(count(started, YEAR).members()).isEmpty();
        assertThat(sandbox.ledgers.listHistory(bridge.id())).containsExactly(wrong, right);
        assertThatThrownBy(() -> withdraw(wrong)).hasMessageContaining("Maybe it was corrected");
        withdraw(right);
        assertThat(count(LedgerMeasure.reached("PROJECTS", ""), YEAR).members()).isEmpty();
    }

    @Test
    void a_member_that_was_listed_by_mistake_counts_on_no_day_from_then_on() {
        Member twice = sandbox.project("A", "武昌区");
        sandbox.enter(twice, "开工", "2026-01-05");
        Instant before = sandbox.journal.latest();
        sandbox.write(it -> {
            sandbox.ledgers.unlist(it, twice.id());
            return "";
        });

        LedgerMeasure begun = LedgerMeasure.reached("PROJECTS", "");
        assertThat(count(begun, YEAR).members()).isEmpty();
        assertThat(sandbox.figures.count(begun, YEAR, before).members()).containsExactly(twice.id());
    }

    @Test
    void counts_by_stage_place_and_unit_have_each_row_in_one_group() {
        Member one = sandbox.project("A", "武昌");
        Member two = sandbox.project("B", "420106");
        Member three = sandbox.project("C", "波尔多");
        Member four = sandbox.project("D", "");
        List.of(one, two, three).forEach(member -> sandbox.enter(member, "储备", "2026-01-01"));
        sandbox.enter(two, "竣工", "2026-11-01");

        LedgerBook book = sandbox.figures.open("PROJECTS", sandbox.journal.latest());
        LedgerMeasure begun = LedgerMeasure.reached("PROJECTS", "");

        assertThat(members(book.countByStage(LocalDate.of(2026, 12, 31))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "", List.of(four.id()),
                        "储备", List.of(one.id(), three.id()),
                        "签约", List.of(),
                        "开工", List.of(),
                        "竣工", List.of(two.id()),
                        "终止", List.of()));
        assertThat(members(book.countByPlace(begun, YEAR)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("420106", List.of(one.id(), two.id()), "波尔多", List.of(three.id()), "", List.of()));
        assertThat(members(book.countByUnit(begun, YEAR)))
                .isEqualTo(Map.of("FUND", List.of(one.id(), two.id(), three.id())));
        assertThat(book.count(begun.inPlace("武汉市"), YEAR).members()).containsExactly(one.id(), two.id());
        assertThat(book.count(begun.ofUnit("江城基金公司"), YEAR).members()).hasSize(3);
    }

    @Test
    void an_indicator_fed_by_a_ledger_has_figures_that_nobody_typed() {
        sandbox.write(it -> {
            new Indicators(sandbox.database)
                    .define(
                            it,
                            new IndicatorDefinition(
                                    "STARTED",
                                    1,
                                    "开工项目数",
                                    "",
                                    new Unit("项"),
                                    IndicatorDefinition.Direction.MORE_IS_BETTER));
            sandbox.measures.feed(it, "STARTED", LedgerMeasure.reached("PROJECTS", "开工"));
            return "";
        });
        sandbox.enter(sandbox.project("A", "武昌区"), "开工", "2026-01-15");
        sandbox.enter(sandbox.project("B", "波尔多"), "开工", "2026-02-15");
        List<ReportingPeriod> months = List.of(ReportingPeriod.ofMonth(2026, 1), ReportingPeriod.ofMonth(2026, 2));

        assertThat(values(sandbox.figures.listSeries("STARTED", "420100", months, sandbox.journal.latest())))
                .containsExactly(Quantity.of(1, "项"), Quantity.of(2, "项"));
        assertThat(values(sandbox.figures.listSeries("STARTED", "420106", months, sandbox.journal.latest())))
                .containsExactly(Quantity.of(1, "项"), Quantity.of(1, "项"));
        assertThat(sandbox.figures
                        .listSeries("STARTED", "420100", months, sandbox.journal.latest())
                        .getFirst()
                        .source()
                        .title())
                .isEqualTo("台账：金融支持项目台账");
        assertThat(sandbox.figures.listSeries("GDP", "420100", months, sandbox.journal.latest()))
                .isEmpty();
    }

    @Test
    void a_stage_or_column_that_is_not_configured_is_refused_with_what_there_is() {
        Member bridge = sandbox.project("A", "武昌区");

        assertThatThrownBy(() -> sandbox.enter(bridge, "开业", "2026-01-01"))
                .hasMessageContaining("没有“开业”这一阶段")
                .hasMessageContaining("Maybe one of these was meant: [储备, 签约, 开工, 竣工, 终止]");
        assertThatThrownBy(() -> sandbox.write(it -> sandbox.ledgers.put(
                        it, sandbox.projects, Member.of("Z", "项目", "", "").withColumn("投资方", "甲"))))
                .hasMessageContaining("Maybe add it to the ledger first: it has [行业, 备注]");
        assertThatThrownBy(() -> sandbox.enter(bridge, "开工", "2026-01-01", "3人"))
                .hasMessageContaining("人");
    }

    @Test
    void a_ledger_is_reconfigured_but_keeps_the_stages_that_were_used() {
        sandbox.enter(sandbox.project("A", "武昌区"), "开工", "2026-01-01");
        Ledger shorter = Ledger.of("PROJECTS", "金融支持项目台账", "", new Unit("万元")).withStages("签约", "开工");
        Ledger without = Ledger.of("PROJECTS", "金融支持项目台账", "", new Unit("亿元")).withStages("签约");

        assertThat(sandbox.write(it -> sandbox.ledgers.put(it, shorter)).id()).isEqualTo(sandbox.projects.id());
        assertThatThrownBy(() -> sandbox.write(it -> sandbox.ledgers.put(it, without)))
                .hasMessageContaining("阶段“开工”已有成员进入");
        assertThat(count(LedgerMeasure.booked("PROJECTS", "开工"), YEAR).value()).isEqualTo(Quantity.of("0", "万元"));
    }

    private void withdraw(StageEntry entry) {
        sandbox.write(it -> {
            sandbox.ledgers.withdraw(it, entry.id());
            return "";
        });
    }

    private LedgerCount count(LedgerMeasure measure, ReportingPeriod period) {
        return sandbox.figures.count(measure, period, sandbox.journal.latest());
    }

    private static List<Quantity> values(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.findQuantity().orElseThrow())
                .toList();
    }

    private static Map<String, List<Long>> members(Map<String, LedgerCount> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().members()));
    }
}
