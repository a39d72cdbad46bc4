package io.plumbline.measuring;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the table `figure`.
final class FigureQuestionStore {

    private static final String FIGURES = """
            select figure.*, indicator.code as indicator, unit.code as place, indicator_definition.unit as measure,
                source.issuer, source.title, source.published, source.secondary
            from figure
            join series on series.id = figure.series_id
            join indicator on indicator.id = series.indicator_id
            join unit on unit.id = series.unit_id
            join indicator_definition on indicator_definition.indicator_id = indicator.id
                and indicator_definition.version = figure.definition
            left join source on source.id = figure.source_id
            """;

    private final JdbcClient jdbc;

    FigureQuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Figure> listRevisions(Cell cell, Instant knownAt) {
        return jdbc.sql(FIGURES + """
                where indicator.code = :indicator and unit.code = :unit
                and figure.period_start = :start and figure.period_end = :end and figure.definition = :definition
                and figure.cumulation = :cumulation and figure.price = :price and figure.known_at <= :knownAt
                order by figure.known_at, figure.id""")
                .param("indicator", cell.indicator())
                .param("unit", cell.unit())
                .param("start", cell.period().start())
                .param("end", cell.period().end())
                .param("definition", cell.definition())
                .param("cumulation", cell.cumulation().code())
                .param("price", cell.price().code())
                .param("knownAt", utc(knownAt))
                .query(FigureQuestionStore::figure)
                .list();
    }

    List<Figure> listLast(String indicator, String unit, Instant knownAt) {
        return jdbc.sql("""
                select distinct on (period_end, period_start, definition, cumulation, price) * from (%s
                where indicator.code = ? and unit.code = ? and figure.known_at <= ?) known
                order by period_end, period_start, definition, cumulation, price, known_at desc, id desc""".formatted(FIGURES))
                .params(indicator, unit, utc(knownAt))
                .query(FigureQuestionStore::figure)
                .list();
    }

    /// All that is known of one indicator and place: by cell, the oldest first.
    List<Figure> listAll(String indicator, String unit, Instant knownAt) {
        return jdbc.sql(FIGURES + """
                where indicator.code = ? and unit.code = ? and figure.known_at <= ?
                order by period_end, period_start, figure.definition, cumulation, price, known_at, figure.id""")
                .params(indicator, unit, utc(knownAt))
                .query(FigureQuestionStore::figure)
                .list();
    }

    List<String> listPlaces(String indicator, Instant knownAt) {
        return jdbc.sql("""
                select unit.code
                from series
                join indicator on indicator.id = series.indicator_id
                join unit on unit.id = series.unit_id
                where indicator.code = ?
                and exists (select 1 from figure where figure.series_id = series.id and figure.known_at <= ?)
                order by unit.code""")
                .params(indicator, utc(knownAt))
                .query((row, number) -> row.getString("code"))
                .list();
    }

    List<Figure> listOfWrite(long write) {
        return jdbc.sql(FIGURES + "where figure.id >= ? and figure.id < ? order by figure.id")
                .params(Figure.firstId(write), Figure.firstId(write + 1))
                .query(FigureQuestionStore::figure)
                .list();
    }

    List<ReportingPeriod> listPeriods(Instant knownAt) {
        return jdbc.sql("""
                select distinct period_start, period_end from figure where known_at <= ?
                order by period_end desc, period_start""")
                .param(utc(knownAt))
                .query((row, number) -> period(row))
                .list();
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        Cell cell = new Cell(
                row.getString("indicator"),
                row.getString("place"),
                period(row),
                row.getInt("definition"),
                Cumulation.ofCode(row.getInt("cumulation")),
                PriceBasis.ofCode(row.getInt("price")));
        BigDecimal value = row.getBigDecimal("value");
        String asReported = row.getString("as_reported");
        return new Figure(
                row.getLong("id"),
                cell,
                value == null
                        ? new Figure.Value.Withdrawn()
                        : new Figure.Value.Is(new Quantity(value, new Unit(row.getString("measure")))),
                asReported == null ? "" : asReported,
                Vintage.ofCode(row.getInt("vintage")),
                source(row),
                row.getObject("known_at", OffsetDateTime.class).toInstant());
    }

    private static Source source(ResultSet row) throws SQLException {
        return row.getInt("source_id") == 0
                ? Source.UNSTATED
                : new Source(
                        row.getString("issuer"),
                        row.getString("title"),
                        row.getString("published"),
                        row.getBoolean("secondary"));
    }

    private static ReportingPeriod period(ResultSet row) throws SQLException {
        return new ReportingPeriod(
                row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.isAfter(Instant.parse("9999-01-01T00:00:00Z"))
                ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
