package io.plumbline.measuring;

import io.plumbline.basics.ReportingPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads many cells of the table `figure` in the order of its index: of one series and period the newest definition
/// comes last, and of that what became known last.
final class CrossTableStore {

    private final JdbcClient jdbc;

    CrossTableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CrossTable answer(CrossTable.Question question) {
        CrossTable table = new CrossTable(question);
        Map<Integer, Integer> series = places(question);
        Map<Long, Integer> periods = new HashMap<>();
        for (int place = 0; place < question.periods().size(); place++) {
            periods.put(key(question.periods().get(place)), place);
        }
        jdbc.sql("""
                select known.series_id, known.start_day, known.end_day, known.definition, known.id, known.value
                from unnest(:series::int[]) as asked(id)
                cross join lateral (
                    select series_id, period_start - date '1970-01-01' as start_day,
                        period_end - date '1970-01-01' as end_day, definition, id, value
                    from figure
                    where series_id = asked.id and period_end = any(:ends::date[])
                    and cumulation = :cumulation and price = :price and known_at <= :knownAt
                    order by period_end, period_start, definition, cumulation, price, known_at, id) known""")
                .param("series", series.keySet().stream().mapToInt(id -> id).toArray())
                .param("ends", ends(question))
                .param("cumulation", question.cumulation().code())
                .param("price", question.price().code())
                .param("knownAt", FigureQuestionStore.utc(question.knownAt()))
                .query(row -> {
                    Integer period = periods.get(key(row.getInt(2), row.getInt(3)));
                    Integer first = series.get(row.getInt(1));
                    if (period != null && first != null) {
                        table.put(first + period, row.getLong(5), row.getInt(4), row.getBigDecimal(6));
                    }
                });
        return table;
    }

    private static String[] ends(CrossTable.Question question) {
        return question.periods().stream()
                .map(period -> period.end().toString())
                .distinct()
                .toArray(String[]::new);
    }

    private static long key(ReportingPeriod period) {
        return key(period.start().toEpochDay(), period.end().toEpochDay());
    }

    /// Two days since 1970-01-01 in one number.
    private static long key(long start, long end) {
        return start << 32 | end;
    }

    /// The place of the first period of each series in the table.
    private Map<Integer, Integer> places(CrossTable.Question question) {
        Map<Integer, Integer> places = new TreeMap<>();
        jdbc.sql("""
                select series.id, asked.place, placed.place
                from unnest(:indicators::text[]) with ordinality as asked(code, place)
                join indicator on indicator.code = asked.code
                join series on series.indicator_id = indicator.id
                join unit on unit.id = series.unit_id
                join unnest(:units::text[]) with ordinality as placed(code, place) on placed.code = unit.code""")
                .param("indicators", question.indicators().toArray(String[]::new))
                .param("units", question.units().toArray(String[]::new))
                .query(row -> {
                    places.put(row.getInt(1), question.place(row.getInt(2) - 1, row.getInt(3) - 1, 0));
                });
        return places;
    }
}
