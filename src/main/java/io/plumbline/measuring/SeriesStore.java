package io.plumbline.measuring;

import io.plumbline.basics.ReportingPeriod;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads many whole series of the table `figure` at once, in the order of its index: all that was said of one cell
/// stands together, what became known last is the last.
final class SeriesStore {

    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Series, List<Reported>> list(Collection<Series> asked, Instant knownAt) {
        List<Series> series = List.copyOf(asked);
        Cells cells = new Cells();
        jdbc.sql("""
                select asked.place as ordinal, known.*
                from unnest(:indicators::text[], :places::text[]) with ordinality as asked(indicator, unit, place)
                join indicator on indicator.code = asked.indicator
                join unit on unit.code = asked.unit
                join series on series.indicator_id = indicator.id and series.unit_id = unit.id
                cross join lateral (
                    select period_start - date '1970-01-01' as start_day, period_end - date '1970-01-01' as end_day,
                        definition, cumulation, price, vintage, value, as_reported is not null as converted, id
                    from figure
                    where figure.series_id = series.id and known_at <= :knownAt
                    order by period_end, period_start, definition, cumulation, price, known_at, id) known""")
                .param("indicators", series.stream().map(Series::indicator).toArray(String[]::new))
                .param("places", series.stream().map(Series::place).toArray(String[]::new))
                .param("knownAt", FigureQuestionStore.utc(knownAt))
                .query(row -> {
                    cells.add(series.get(row.getInt("ordinal") - 1), row);
                });
        return cells.known();
    }

    long last() {
        return jdbc.sql("select coalesce(max(id), 0) from figure")
                .query(Long.class)
                .single();
    }

    boolean existsSince(long figure, Instant knownAt) {
        return jdbc.sql("select exists (select from figure where id > ? and known_at <= ?)")
                .params(figure, FigureQuestionStore.utc(knownAt))
                .query(Boolean.class)
                .single();
    }

    /// Turns the rows of one cell after the other into what is known of it.
    private static final class Cells {

        private final Map<Long, ReportingPeriod> periods = new HashMap<>();
        private final Map<Series, List<Reported>> known = new HashMap<>();
        private @Nullable Series series;
        private @Nullable Reported last;

        void add(Series ofSeries, ResultSet row) throws SQLException {
            Reported cell = cell(row);
            if (last == null || !ofSeries.equals(series) || !isSameCell(last, cell)) {
                close();
                series = ofSeries;
                last = cell;
                return;
            }
            last = isWithdrawn(last) || isWithdrawn(cell) ? cell : revised(last, cell);
        }

        /// Keeps the cell at hand, unless the last word on it was a withdrawal.
        private void close() {
            if (series != null && last != null && !isWithdrawn(last)) {
                known.computeIfAbsent(series, key -> new ArrayList<>()).add(last);
            }
        }

        Map<Series, List<Reported>> known() {
            close();
            return known;
        }

        private static boolean isWithdrawn(Reported cell) {
            return cell.figure() == 0;
        }

        private static boolean isSameCell(Reported one, Reported other) {
            return one.period().equals(other.period())
                    && one.definition() == other.definition()
                    && one.cumulation() == other.cumulation()
                    && one.price() == other.price();
        }

        private Reported cell(ResultSet row) throws SQLException {
            BigDecimal value = row.getBigDecimal("value");
            return new Reported(
                    period(row.getInt("start_day"), row.getInt("end_day")),
                    row.getInt("definition"),
                    Cumulation.ofCode(row.getInt("cumulation")),
                    PriceBasis.ofCode(row.getInt("price")),
                    Vintage.ofCode(row.getInt("vintage")),
                    value == null ? BigDecimal.ZERO : value,
                    value == null ? BigDecimal.ZERO : value,
                    row.getBoolean("converted"),
                    value == null ? 0 : row.getLong("id"));
        }

        private static Reported revised(Reported before, Reported now) {
            return new Reported(
                    now.period(),
                    now.definition(),
                    now.cumulation(),
                    now.price(),
                    now.vintage(),
                    before.first(),
                    now.value(),
                    now.converted(),
                    now.figure());
        }

        private ReportingPeriod period(int start, int end) {
            return periods.computeIfAbsent(
                    (long) start << 32 | end,
                    key -> new ReportingPeriod(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end)));
        }
    }
}
