package io.plumbline.judging.lines;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.forecast.History;
import io.plumbline.measuring.Cell;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Figures of consecutive periods that compare with each other (数据线): one definition, one cumulation, one price basis.
/// `first` is the slot of the first value: periods of one frequency, counted. `derived` when the periods were reckoned
/// from figures to date or added up from shorter ones. `lastFigure` is the highest number of the figures in it.
public record Line(
        Unit unit,
        Frequency frequency,
        long first,
        List<BigDecimal> values,
        int definition,
        Cumulation cumulation,
        PriceBasis price,
        boolean derived,
        long lastFigure) {

    public Line {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A line of figures must hold one at least.");
        }
    }

    /// The slot of the period that holds the day.
    public static long slot(Frequency frequency, LocalDate day) {
        long months = 12L * day.getYear() + day.getMonthValue() - 1;
        return Math.floorDiv(months, 12 / frequency.perYear());
    }

    public static ReportingPeriod period(Frequency frequency, long slot) {
        int year = (int) Math.floorDiv(slot, (long) frequency.perYear());
        int place = (int) (slot - (long) year * frequency.perYear()) + 1;
        return switch (frequency) {
            case YEARLY -> ReportingPeriod.ofYear(year);
            case QUARTERLY -> ReportingPeriod.ofQuarter(year, place);
            case MONTHLY -> ReportingPeriod.ofMonth(year, place);
        };
    }

    public int size() {
        return values.size();
    }

    /// The slot of the last value.
    public long last() {
        return first + size() - 1;
    }

    Line with(Frequency other, long firstSlot, List<BigDecimal> reckoned) {
        return new Line(unit, other, firstSlot, reckoned, definition, cumulation, price, true, lastFigure);
    }

    /// The period of the value at that place, 0 the first.
    public ReportingPeriod period(int place) {
        return period(frequency, first + place);
    }

    public ReportingPeriod lastPeriod() {
        return period(frequency, last());
    }

    public Quantity lastValue() {
        return new Quantity(values.getLast(), unit);
    }

    /// The value of a slot.
    public Optional<BigDecimal> find(long slot) {
        return slot < first || slot > last() ? Optional.empty() : Optional.of(values.get((int) (slot - first)));
    }

    /// The sum from one slot to another, both included; empty where one is missing.
    public Optional<BigDecimal> findSum(long from, long to) {
        if (from < first || to > last() || from > to) {
            return Optional.empty();
        }
        return Optional.of(values.subList((int) (from - first), (int) (to - first) + 1).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// Whether a figure of that cell stands in it, or went into what was reckoned.
    public boolean holds(Cell cell) {
        long slot = slot(frequency, cell.period().lastDay());
        return cell.definition() == definition
                && cell.cumulation() == cumulation
                && cell.price() == price
                && slot >= first
                && slot <= last()
                && (derived || period(frequency, slot).equals(cell.period()));
    }

    double years() {
        return (double) size() / frequency.perYear();
    }

    public History history() {
        return History.of(
                frequency, values.stream().mapToDouble(BigDecimal::doubleValue).toArray());
    }

    /// The period of a slot as files write it.
    public String code(long slot) {
        return period(frequency, slot).code();
    }

    /// As one writes it in Chinese: 2030年, 2030年4季度, 2030年12月.
    public String chinese(long slot) {
        return chinese(period(frequency, slot));
    }

    static String chinese(ReportingPeriod period) {
        int year = period.start().getYear();
        int month = period.start().getMonthValue();
        if (period.equals(ReportingPeriod.ofYear(year))) {
            return year + "年";
        }
        return period.equals(ReportingPeriod.ofMonth(year, month))
                ? "%d年%d月".formatted(year, month)
                : "%d年%d季度".formatted(year, (month + 2) / 3);
    }
}
