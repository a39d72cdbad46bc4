package io.plumbline.publishing.api;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.CrossTable;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A cross table as programs see it: `rows` holds the places that have a value, in the order of indicators, units and
/// periods, each by its place in these lists from 0.
record TableAnswer(
        Instant knownAt,
        List<String> indicators,
        List<String> units,
        List<ReportingPeriod> periods,
        Cumulation cumulation,
        PriceBasis price,
        List<Row> rows) {

    /// One value, the version of the definition it follows, and the figure that says so.
    record Row(int indicator, int unit, int period, BigDecimal value, int definition, long figure) {}

    static TableAnswer of(CrossTable table) {
        CrossTable.Question asked = table.question();
        List<Row> rows = new ArrayList<>();
        for (int indicator = 0; indicator < asked.indicators().size(); indicator++) {
            for (int unit = 0; unit < asked.units().size(); unit++) {
                addRows(table, indicator, unit, rows);
            }
        }
        return new TableAnswer(
                asked.knownAt(),
                asked.indicators(),
                asked.units(),
                asked.periods(),
                asked.cumulation(),
                asked.price(),
                rows);
    }

    private static void addRows(CrossTable table, int indicator, int unit, List<Row> rows) {
        for (int at = 0; at < table.question().periods().size(); at++) {
            int period = at;
            table.findValue(indicator, unit, period)
                    .ifPresent(value -> rows.add(new Row(
                            indicator,
                            unit,
                            period,
                            value,
                            table.definition(indicator, unit, period),
                            table.findFigure(indicator, unit, period).orElse(0))));
        }
    }
}
