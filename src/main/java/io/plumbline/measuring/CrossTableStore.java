package io.plumbline.measuring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads whole series of the table `figure` for cross tables, in the order of its index: of one period the newest
/// definition comes last, and of that what became known last.
final class CrossTableStore {

    private final JdbcClient jdbc;

    CrossTableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number of the last figure, 0 if there is none.
    long last() {
        return jdbc.sql("select coalesce(max(id), 0) from figure")
                .query(Long.class)
                .single();
    }

    /// The series of which a figure came after that one.
    List<Integer> listTouched(long figure) {
        return jdbc.sql("select distinct series_id from figure where id > ?")
                .param(figure)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /// The numbers of those series that there are.
    Map<Series, Integer> listIds(Collection<Series> asked) {
        Map<Series, Integer> ids = new HashMap<>();
        jdbc.sql("""
                select asked.indicator, asked.unit, series.id
                from unnest(:indicators::text[], :units::text[]) as asked(indicator, unit)
                join indicator on indicator.code = asked.indicator
                join unit on unit.code = asked.unit
                join series on series.indicator_id = indicator.id and series.unit_id = unit.id""")
                .param("indicators", asked.stream().map(Series::indicator).toArray(String[]::new))
                .param("units", asked.stream().map(Series::place).toArray(String[]::new))
                .query(row -> {
                    ids.put(new Series(row.getString(1), row.getString(2)), row.getInt(3));
                });
        return ids;
    }

    /// All that was ever said of these series, by number; one of which nothing was said is empty.
    Map<Integer, SeriesHistory> listHistories(Collection<Integer> series) {
        Map<Integer, List<SeriesHistory.Entry>> entries = new HashMap<>();
        series.forEach(id -> entries.put(id, new ArrayList<>()));
        jdbc.sql("""
                select asked.id as asked, known.*
                from unnest(:series::int[]) as asked(id)
                cross join lateral (
                    select period_start - date '1970-01-01' as start_day, period_end - date '1970-01-01' as end_day,
                        definition, cumulation, price, known_at, id, value
                    from figure
                    where series_id = asked.id
                    order by period_end, period_start, definition, cumulation, price, known_at, id) known""")
                .param("series", series.stream().mapToInt(id -> id).toArray())
                .query(row -> {
                    entries.computeIfAbsent(row.getInt("asked"), id -> new ArrayList<>())
                            .add(entry(row));
                });
        Map<Integer, SeriesHistory> histories = new HashMap<>();
        entries.forEach((id, list) -> histories.put(id, new SeriesHistory(list)));
        return histories;
    }

    private static SeriesHistory.Entry entry(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new SeriesHistory.Entry(
                SeriesHistory.period(row.getInt("start_day"), row.getInt("end_day")),
                row.getShort("definition"),
                row.getShort("cumulation"),
                row.getShort("price"),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getLong("id"),
                value);
    }
}
