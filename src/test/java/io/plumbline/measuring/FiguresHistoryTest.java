package io.plumbline.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The bitemporal store against a plain list: whatever is imported, published late, corrected or withdrawn, every
/// answer
/// for every moment is the one that a search through the list gives. `-Dplumbline.commands=100000` runs the long form.
class FiguresHistoryTest {

    private static final int COMMANDS = Integer.getInteger("plumbline.commands", 1_500);

    /// One entry of the list: what became known of a cell, when, in which order; empty for a withdrawal.
    private record Entry(Cell cell, Instant knownAt, int order, Optional<BigDecimal> value) {}

    private final Random random = new Random(20_260_301);
    private final List<Entry> list = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();

    @Test
    void every_answer_for_every_moment_is_that_of_a_plain_list() {
        try (MeasuringSandbox sandbox = new MeasuringSandbox()) {
            moments.add(sandbox.journal.latest());
            for (int command = 0; command < COMMANDS; command++) {
                switch (random.nextInt(5)) {
                    case 0 -> importSome(sandbox);
                    case 1, 2 -> askOne(sandbox);
                    case 3 -> askSeries(sandbox);
                    default -> askMany(sandbox);
                }
            }
        }
    }

    private void importSome(MeasuringSandbox sandbox) {
        sandbox.clock.advance(Duration.ofHours(random.nextInt(40)));
        int rows = 1 + random.nextInt(5);
        String[] lines = new String[rows];
        List<Entry> added = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Cell cell = cell();
            Optional<BigDecimal> value = random.nextInt(6) == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(random.nextInt(10_000), 2));
            Optional<LocalDate> day = random.nextInt(3) == 0
                    ? Optional.of(LocalDate.of(2026, 2, 1).minusDays(random.nextInt(600)))
                    : Optional.empty();
            lines[row] = line(cell, value, day);
            Instant known = day.map(
                            it -> it.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant())
                    .orElse(Instant.MAX);
            added.add(new Entry(cell, known, list.size() + row, value));
        }
        ImportResult result = sandbox.importCsv(lines);
        assertThat(result.accepted()).isEqualTo(rows);
        Instant recorded = result.receipt().recordedAt();
        moments.add(recorded);
        added.forEach(entry -> list.add(new Entry(
                entry.cell(),
                entry.knownAt().isBefore(recorded) ? entry.knownAt() : recorded,
                entry.order(),
                entry.value())));
    }

    private static String line(Cell cell, Optional<BigDecimal> value, Optional<LocalDate> day) {
        return "%s,%s,%s,%s,,%s,%s,%s,%d"
                .formatted(
                        cell.indicator(),
                        cell.unit(),
                        cell.period().code(),
                        value.map(BigDecimal::toPlainString).orElse(""),
                        cell.cumulation().label(),
                        value.isPresent() ? "" : FigureRow.WITHDRAWN,
                        day.map(LocalDate::toString).orElse(""),
                        cell.definition());
    }

    private Cell cell() {
        int definition = 1 + random.nextInt(2);
        return new Cell(
                "RD",
                random.nextBoolean() ? "420100" : "420106",
                period(),
                definition,
                random.nextInt(4) == 0 ? Cumulation.TO_DATE : Cumulation.IN_PERIOD,
                PriceBasis.NONE);
    }

    /// Begins in January, so that a figure to date has the same period.
    private ReportingPeriod period() {
        int year = 2020 + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> ReportingPeriod.ofYear(year);
            case 1 -> ReportingPeriod.ofQuarter(year, 1);
            default -> ReportingPeriod.ofMonth(year, 1);
        };
    }

    private Instant moment() {
        return switch (random.nextInt(3)) {
            case 0 -> moments.get(random.nextInt(moments.size()));
            case 1 -> moments.get(random.nextInt(moments.size())).minusNanos(1_000);
            default -> Instant.parse("2024-06-01T00:00:00Z").plus(Duration.ofHours(random.nextInt(20_000)));
        };
    }

    private void askOne(MeasuringSandbox sandbox) {
        Cell cell = cell();
        Instant knownAt = moment();

        assertThat(sandbox.figures
                        .find(cell, knownAt)
                        .flatMap(Figure::findQuantity)
                        .map(quantity -> quantity.value().stripTrailingZeros()))
                .isEqualTo(lastOf(cell, knownAt).map(BigDecimal::stripTrailingZeros));
    }

    private Optional<BigDecimal> lastOf(Cell cell, Instant knownAt) {
        return list.stream()
                .filter(entry -> entry.cell().equals(cell) && !entry.knownAt().isAfter(knownAt))
                .max(Comparator.comparing(Entry::knownAt).thenComparingInt(Entry::order))
                .flatMap(Entry::value);
    }

    private void askMany(MeasuringSandbox sandbox) {
        Instant knownAt = moment();
        List<ReportingPeriod> periods = List.of(
                ReportingPeriod.ofYear(2020), ReportingPeriod.ofQuarter(2021, 1), ReportingPeriod.ofMonth(2022, 1));
        List<String> units = List.of("420106", "420100");
        CrossTable table = sandbox.figures.crossTable(new CrossTable.Question(
                List.of("GDP", "RD"), units, periods, Cumulation.IN_PERIOD, PriceBasis.NONE, knownAt));
        for (int unit = 0; unit < units.size(); unit++) {
            for (int period = 0; period < periods.size(); period++) {
                assertThat(table.findValue(1, unit, period).map(BigDecimal::stripTrailingZeros))
                        .isEqualTo(newest(units.get(unit), periods.get(period), knownAt)
                                .map(BigDecimal::stripTrailingZeros));
            }
        }
    }

    /// Whole series at once against cell after cell.
    private void askSeries(MeasuringSandbox sandbox) {
        Instant knownAt = moment();
        Map<Series, List<Reported>> reported = sandbox.figures.listReported(
                List.of(new Series("RD", "420106"), new Series("RD", "420100"), new Series("GDP", "420100")), knownAt);
        for (String unit : List.of("420100", "420106")) {
            List<Reported> expected = new ArrayList<>();
            for (Figure last : sandbox.figures.listSeries("RD", unit, knownAt)) {
                expected.add(reported(last, sandbox.figures.listRevisions(last.cell(), knownAt)));
            }
            assertThat(reported.getOrDefault(new Series("RD", unit), List.of())).isEqualTo(expected);
        }
        assertThat(reported).doesNotContainKey(new Series("GDP", "420100"));
        assertThat(sandbox.figures.cameLate(sandbox.figures.last(), knownAt)).isFalse();
        assertThat(sandbox.figures.cameLate(0, knownAt))
                .isEqualTo(list.stream().anyMatch(entry -> !entry.knownAt().isAfter(knownAt)));
    }

    /// What was said first counts from the last withdrawal on.
    private static Reported reported(Figure last, List<Figure> revisions) {
        BigDecimal first = BigDecimal.ZERO;
        boolean withdrawn = true;
        for (Figure revision : revisions) {
            Optional<Quantity> said = revision.findQuantity();
            first = withdrawn && said.isPresent() ? said.get().value() : first;
            withdrawn = said.isEmpty();
        }
        Cell cell = last.cell();
        return new Reported(
                cell.period(),
                cell.definition(),
                cell.cumulation(),
                cell.price(),
                last.vintage(),
                scaled(first),
                scaled(last.findQuantity().orElseThrow().value()),
                !last.asReported().isEmpty(),
                last.id());
    }

    private static BigDecimal scaled(BigDecimal value) {
        return new Quantity(value, Unit.NONE).value();
    }

    /// By definition 2 once anything was known by it, else by definition 1.
    private Optional<BigDecimal> newest(String unit, ReportingPeriod period, Instant knownAt) {
        Cell second = new Cell("RD", unit, period, 2, Cumulation.IN_PERIOD, PriceBasis.NONE);
        boolean known = list.stream()
                .anyMatch(
                        entry -> entry.cell().equals(second) && !entry.knownAt().isAfter(knownAt));
        int definition = known ? 2 : 1;
        return lastOf(new Cell("RD", unit, period, definition, Cumulation.IN_PERIOD, PriceBasis.NONE), knownAt);
    }
}
