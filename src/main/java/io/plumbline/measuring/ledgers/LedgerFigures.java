package io.plumbline.measuring.ledgers;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.measuring.Cell;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.Source;
import io.plumbline.measuring.Vintage;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Units;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.LedgerMeasures;
import io.plumbline.register.ledgers.Ledgers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the ledgers say, as known at any moment: their books, and the figures of the indicators that they feed.
public final class LedgerFigures {

    private final Ledgers ledgers;
    private final LedgerMeasures measures;
    private final Units units;
    private final Indicators indicators;

    public LedgerFigures(Database database) {
        this.ledgers = new Ledgers(database);
        this.measures = new LedgerMeasures(database);
        this.units = new Units(database);
        this.indicators = new Indicators(database);
    }

    public LedgerBook open(String ledger, Instant knownAt) {
        Ledger known = ledgers.get(ledger, knownAt);
        return new LedgerBook(
                known,
                ledgers.listMembers(known.id(), knownAt),
                ledgers.listEntries(known.id(), knownAt),
                new PlaceTree(units.list(knownAt)));
    }

    public LedgerCount count(LedgerMeasure measure, ReportingPeriod period, Instant knownAt) {
        return open(measure.ledger(), knownAt).count(measure, period);
    }

    /// One answer for each period, from one look at the rows.
    public List<LedgerCount> listCounts(LedgerMeasure measure, List<ReportingPeriod> periods, Instant knownAt) {
        LedgerBook book = open(measure.ledger(), knownAt);
        return periods.stream().map(period -> book.count(measure, period)).toList();
    }

    /// The figures of an indicator that a ledger feeds, of one place, as if they had been reported: number 0, for they
    /// are written nowhere. A place at the top of the tree means all members, wherever they are. Empty where no ledger
    /// feeds the indicator.
    public List<Figure> listSeries(String indicator, String place, List<ReportingPeriod> periods, Instant knownAt) {
        Optional<LedgerMeasure> fed = measures.findByIndicator(indicator, knownAt);
        if (fed.isEmpty()) {
            return List.of();
        }
        boolean everywhere = units.get(place, knownAt).parent().isEmpty()
                || !fed.get().place().isEmpty();
        LedgerMeasure measure = everywhere ? fed.get() : fed.get().inPlace(place);
        IndicatorDefinition definition = indicators.list(knownAt).stream()
                .filter(it -> it.indicator().equals(indicator))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        LedgerBook book = open(measure.ledger(), knownAt);
        return periods.stream()
                .map(period -> book.count(measure, period))
                .map(count -> figure(definition, place, count, book.ledger(), knownAt))
                .toList();
    }

    private static Figure figure(
            IndicatorDefinition definition, String place, LedgerCount count, Ledger ledger, Instant knownAt) {
        return new Figure(
                0,
                new Cell(
                        definition.indicator(),
                        place,
                        count.period(),
                        definition.version(),
                        Cumulation.IN_PERIOD,
                        PriceBasis.NONE),
                new Figure.Value.Is(count.value().in(definition.unit())),
                "",
                Vintage.UNSTATED,
                new Source("", "台账：" + ledger.name(), "", false),
                knownAt);
    }
}
