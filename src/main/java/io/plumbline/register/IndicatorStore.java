package io.plumbline.register;

import io.plumbline.basics.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `indicator`, `indicator_definition` and `series_break`.
final class IndicatorStore {

    private final JdbcClient jdbc;

    IndicatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> findId(String code) {
        return jdbc.sql("select id from indicator where code = ?")
                .param(code)
                .query(Long.class)
                .optional();
    }

    long add(Write write, String code) {
        return jdbc.sql("insert into indicator (id, code, write_id) values (nextval('ids'), ?, ?) returning id")
                .params(code, write.id())
                .query(Long.class)
                .single();
    }

    int lastVersion(long id) {
        return jdbc.sql("select coalesce(max(version), 0) from indicator_definition where indicator_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void addDefinition(Write write, long id, IndicatorDefinition definition) {
        jdbc.sql("""
                insert into indicator_definition
                    (id, indicator_id, version, name, meaning, unit, direction, write_id)
                values (nextval('ids'), ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        definition.version(),
                        definition.name(),
                        definition.meaning(),
                        definition.unit().text(),
                        definition.direction().name(),
                        write.id())
                .update();
    }

    void addBreak(Write write, long indicator, SeriesBreak seriesBreak) {
        int added = jdbc.sql("""
                insert into series_break (id, indicator_id, at, from_definition, to_definition, why, write_id)
                select nextval('ids'), :indicator, :at, before.id, after.id, :why, :write
                from indicator_definition before, indicator_definition after
                where before.indicator_id = :indicator and before.version = :before
                and after.indicator_id = :indicator and after.version = :after""")
                .param("indicator", indicator)
                .param("at", seriesBreak.at())
                .param("why", seriesBreak.why())
                .param("write", write.id())
                .param("before", seriesBreak.before())
                .param("after", seriesBreak.after())
                .update();
        if (added != 1) {
            throw new IllegalArgumentException("A break must stand between two known definitions: " + seriesBreak);
        }
    }

    List<IndicatorDefinition> list(Instant knownAt) {
        return jdbc.sql("""
                select indicator.code, definition.*
                from indicator
                join indicator_definition definition on definition.indicator_id = indicator.id
                join journal on journal.id = definition.write_id
                where journal.recorded_at <= ?
                order by indicator.code, definition.version""")
                .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(IndicatorStore::definition)
                .list();
    }

    List<IndicatorDefinition> listVersions(String code, Instant knownAt) {
        return jdbc.sql("""
                select indicator.code, definition.*
                from indicator
                join indicator_definition definition on definition.indicator_id = indicator.id
                join journal on journal.id = definition.write_id
                where indicator.code = ? and journal.recorded_at <= ?
                order by definition.version""")
                .params(code, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(IndicatorStore::definition)
                .list();
    }

    List<SeriesBreak> listBreaks(Instant knownAt) {
        return jdbc.sql("""
                select indicator.code, at, before.version as before, after.version as after,
                    series_break.why
                from series_break
                join indicator on indicator.id = series_break.indicator_id
                join indicator_definition before on before.id = from_definition
                join indicator_definition after on after.id = to_definition
                join journal on journal.id = series_break.write_id
                where journal.recorded_at <= ?
                order by indicator.code, at""")
                .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query((row, number) -> new SeriesBreak(
                        row.getString("code"),
                        row.getObject("at", LocalDate.class),
                        row.getInt("before"),
                        row.getInt("after"),
                        row.getString("why")))
                .list();
    }

    private static IndicatorDefinition definition(ResultSet row, int number) throws SQLException {
        return new IndicatorDefinition(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("meaning"),
                new Unit(row.getString("unit")),
                IndicatorDefinition.Direction.valueOf(row.getString("direction")));
    }
}
