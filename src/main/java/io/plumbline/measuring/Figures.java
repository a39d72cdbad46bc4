package io.plumbline.measuring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures as they were known at any moment (观测值).
public final class Figures {

    private final FigureQuestionStore store;
    private final CrossTables tables;
    private final SeriesStore series;

    public Figures(Database database) {
        this.store = new FigureQuestionStore(database.jdbc());
        this.tables = new CrossTables(database);
        this.series = new SeriesStore(database.jdbc());
    }

    /// The last figure of the cell that was known at that moment; empty also after a withdrawal.
    public Optional<Figure> find(Cell cell, Instant knownAt) {
        List<Figure> known = listRevisions(cell, knownAt);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.getLast())
                        .filter(last -> last.findQuantity().isPresent());
    }

    /// Everything that was known of the cell at that moment, the oldest first.
    public List<Figure> listRevisions(Cell cell, Instant knownAt) {
        return store.listRevisions(cell, knownAt);
    }

    /// The last known figure of every cell of one indicator and place, by period. A period may stand in it several
    /// times:
    /// by definition, cumulation and prices.
    public List<Figure> listSeries(String indicator, String unit, Instant knownAt) {
        return store.listLast(indicator, unit, knownAt).stream()
                .filter(figure -> figure.findQuantity().isPresent())
                .toList();
    }

    /// Everything that was known of one indicator and place, by period; what was said of a cell stands together, the
    /// oldest first.
    public List<List<Figure>> listHistories(String indicator, String unit, Instant knownAt) {
        return List.copyOf(store.listAll(indicator, unit, knownAt).stream()
                .collect(groupingBy(Figure::cell, LinkedHashMap::new, toList()))
                .values());
    }

    /// The places of which an indicator has figures, by code.
    public List<String> listPlaces(String indicator, Instant knownAt) {
        return store.listPlaces(indicator, knownAt);
    }

    /// Many whole series at once, each by period; one of which nothing is known is left out.
    public Map<Series, List<Reported>> listReported(Collection<Series> asked, Instant knownAt) {
        return series.list(asked, knownAt);
    }

    /// The number of the last figure that was recorded, 0 if there is none.
    public long last() {
        return series.last();
    }

    /// Whether any figure recorded after that one was known at the moment: published before it and handed in late.
    public boolean cameLate(long figure, Instant knownAt) {
        return series.existsSince(figure, knownAt);
    }

    /// All figures that one write brought.
    public List<Figure> listOfWrite(long write) {
        return store.listOfWrite(write);
    }

    public CrossTable crossTable(CrossTable.Question question) {
        return tables.answer(question);
    }

    /// The periods for which anything was reported, the newest first.
    public List<ReportingPeriod> listPeriods(Instant knownAt) {
        return store.listPeriods(knownAt);
    }
}
