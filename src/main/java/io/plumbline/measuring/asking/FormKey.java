package io.plumbline.measuring.asking;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.Cell;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.asking.Ask.Subject;
import java.util.Optional;

/// What a row of a form asks for, in its hidden column: `WATER|GDP|420106|2026-05|IN_PERIOD|CURRENT|1`.
record FormKey(
        String unit,
        String indicator,
        String place,
        ReportingPeriod period,
        Cumulation cumulation,
        PriceBasis price,
        int definition) {

    static final String HEADING = "键";

    /// Empty where somebody changed it.
    static Optional<FormKey> find(String words) {
        String[] parts = words.split("\\|", -1);
        if (parts.length != 7 || !parts[6].matches("[1-9]\\d{0,4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FormKey(
                    parts[0],
                    parts[1],
                    parts[2],
                    ReportingPeriod.parse(parts[3]),
                    Cumulation.valueOf(parts[4]),
                    PriceBasis.valueOf(parts[5]),
                    Integer.parseInt(parts[6])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A figure to date covers its year from the first of January.
    Cell cell() {
        ReportingPeriod covered = cumulation == Cumulation.IN_PERIOD
                ? period
                : new ReportingPeriod(period.lastDay().withDayOfYear(1), period.end());
        return new Cell(indicator, place, covered, definition, cumulation, price);
    }

    boolean isAskedBy(Ask ask) {
        return ask.unit().equals(unit)
                && ask.subject().equals(new Subject.OfFigure(indicator, place, cumulation, price))
                && ask.isAlive(period.lastDay());
    }

    @Override
    public String toString() {
        return String.join(
                "|", unit, indicator, place, period.code(), cumulation.name(), price.name(), "" + definition);
    }
}
