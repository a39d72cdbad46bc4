package io.plumbline.measuring;

import io.plumbline.database.Database;
import io.plumbline.register.Write;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes the tables `series`, `source` and `figure`.
final class FigureStore {

    private static final String COPY = """
            copy figure (id, known_at, series_id, period_start, period_end, source_id, definition, cumulation,
                price, vintage, value, as_reported)
            from stdin (format binary)""";

    private final Database database;
    private final JdbcClient jdbc;

    FigureStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /// Rows in PostgreSQL's binary form, as [FigureRows] makes them.
    void copy(InputStream rows) {
        database.copyIn(COPY, rows);
    }

    /// By the codes of indicator and unit.
    Map<String, Map<String, Integer>> listSeries() {
        Map<String, Map<String, Integer>> series = new HashMap<>();
        jdbc.sql("""
                select indicator.code as indicator, unit.code as unit, series.id
                from series join indicator on indicator.id = indicator_id join unit on unit.id = unit_id""").query(row -> {
            series.computeIfAbsent(row.getString("indicator"), key -> new HashMap<>())
                    .put(row.getString("unit"), row.getInt("id"));
        });
        return series;
    }

    int addSeries(Write write, long indicator, long unit) {
        return jdbc.sql("""
                insert into series (id, indicator_id, unit_id, write_id)
                values (nextval('ids'), ?, ?, ?) returning id""")
                .params(indicator, unit, write.id())
                .query(Integer.class)
                .single();
    }

    int findOrAddSource(Write write, Source source) {
        return jdbc.sql("select id from source where issuer = ? and title = ? and published = ?")
                .params(source.issuer(), source.title(), source.published())
                .query(Integer.class)
                .optional()
                .orElseGet(() -> addSource(write, source));
    }

    private int addSource(Write write, Source source) {
        return jdbc.sql("""
                insert into source (id, issuer, title, published, secondary, write_id)
                values (nextval('ids'), ?, ?, ?, ?, ?) returning id""")
                .params(source.issuer(), source.title(), source.published(), source.secondary(), write.id())
                .query(Integer.class)
                .single();
    }
}
