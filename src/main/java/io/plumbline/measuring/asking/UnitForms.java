package io.plumbline.measuring.asking;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.Vintage;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Units;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormSheet.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The workbook of one unit: exactly what is asked of it on a day, with what it said last. A field whose value is known
/// shows it, so that it is confirmed and not typed again.
public final class UnitForms {

    /// Periods that were never filled in are asked for so long.
    private static final int MONTHS_BACK = 12;

    private final Asks asks;
    private final Figures figures;
    private final Indicators indicators;
    private final Units units;
    private final LedgerForms ledgers;

    public UnitForms(Database database) {
        this.asks = new Asks(database);
        this.figures = new Figures(database);
        this.indicators = new Indicators(database);
        this.units = new Units(database);
        this.ledgers = new LedgerForms(database);
    }

    /// The units that are asked for anything on that day, by code.
    public List<String> listUnits(LocalDate day, Instant knownAt) {
        return asks.list(knownAt).stream()
                .filter(ask -> ask.isAlive(day))
                .map(Ask::unit)
                .distinct()
                .sorted()
                .toList();
    }

    /// A sheet of figures and one for each ledger; those with nothing to fill in are left out.
    public List<FormSheet> of(String unit, LocalDate day, Instant knownAt) {
        List<Ask> asked = asks.listOf(unit, day, knownAt);
        List<FormSheet> sheets = new ArrayList<>();
        List<List<Field>> rows = new ArrayList<>();
        for (Ask ask : asked) {
            switch (ask.subject()) {
                case Subject.OfFigure figure -> rows.addAll(rows(ask, figure, day, knownAt));
                case Subject.OfLedger ledger -> sheets.add(ledgers.of(ask, ledger, day, knownAt));
            }
        }
        if (!rows.isEmpty()) {
            String title = "%s填报表（%s）".formatted(units.get(unit, knownAt).name(), day);
            String remarks = "只填黄色格，已有数的核对即可，不必重填；灰色格已锁定。共 %d 项。 · Fill in the yellow cells only; %d fields."
                    .formatted(rows.size(), rows.size());
            sheets.addFirst(new FormSheet(FigureForm.SHEET, title, remarks, FigureForm.COLUMNS, rows));
        }
        return sheets;
    }

    private List<List<Field>> rows(Ask ask, Subject.OfFigure asked, LocalDate day, Instant knownAt) {
        IndicatorDefinition definition = indicators.list(knownAt).stream()
                .filter(it -> it.indicator().equals(asked.indicator()))
                .max(Comparator.comparingInt(IndicatorDefinition::version))
                .orElseThrow();
        List<Figure> series = figures.listSeries(asked.indicator(), asked.place(), knownAt);
        List<List<Field>> rows = new ArrayList<>();
        for (ReportingPeriod period : due(ask, day)) {
            FormKey key = new FormKey(
                    ask.unit(),
                    asked.indicator(),
                    asked.place(),
                    period,
                    asked.cumulation(),
                    asked.price(),
                    definition.version());
            Optional<Figure> known = figures.find(key.cell(), knownAt);
            boolean latest = period.equals(due(ask, day).getLast());
            if (latest || known.isEmpty()) {
                rows.add(row(key, definition, known, last(series, key), ask, knownAt));
            }
        }
        return rows;
    }

    /// The periods that ended before that day.
    private static List<ReportingPeriod> due(Ask ask, LocalDate day) {
        LocalDate earliest = day.minusMonths(MONTHS_BACK);
        LocalDate from = ask.from().isAfter(earliest) ? ask.from() : earliest;
        return ask.every().endingWithin(from, day).stream()
                .filter(period -> ask.isAlive(period.lastDay()))
                .toList();
    }

    private List<Field> row(
            FormKey key,
            IndicatorDefinition definition,
            Optional<Figure> known,
            String last,
            Ask ask,
            Instant knownAt) {
        String cumulation = key.cumulation() == Cumulation.TO_DATE ? "（累计）" : "";
        String vintage = known.map(Figure::vintage)
                .filter(it -> it != Vintage.UNSTATED)
                .map(Vintage::label)
                .orElse("");
        return List.of(
                Field.of(key.toString()),
                Field.of(definition.name()),
                Field.of(units.get(key.place(), knownAt).name()),
                Field.of(key.period().code() + cumulation),
                Field.of(definition.meaning()),
                Field.of(definition.unit().text()),
                Field.of(last),
                value(known),
                Field.of(vintage),
                Field.of(known.map(figure -> figure.source().title()).orElse("")),
                Field.of(ask.notes()),
                Field.of(""));
    }

    private static Field value(Optional<Figure> known) {
        return known.flatMap(Figure::findQuantity)
                .map(quantity -> new Field(new Cell.Amount(quantity.value()), ""))
                .orElse(Field.of(""));
    }

    /// The last value before the period, with its period.
    private static String last(List<Figure> series, FormKey key) {
        return series.stream()
                .filter(figure -> figure.cell().cumulation() == key.cumulation()
                        && figure.cell().price() == key.price()
                        && figure.cell().definition() == key.definition()
                        && figure.cell().period().end().isBefore(key.period().end()))
                .max(Comparator.comparing(figure -> figure.cell().period().end()))
                .flatMap(figure -> figure.findQuantity()
                        .map(quantity -> "%s（%s）"
                                .formatted(
                                        quantity.value().toPlainString(),
                                        figure.cell().period().code())))
                .orElse("");
    }
}
