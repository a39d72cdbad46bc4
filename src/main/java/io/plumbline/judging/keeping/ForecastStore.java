package io.plumbline.judging.keeping;

import io.plumbline.judging.forecast.Frequency;
import io.plumbline.register.Write;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `forecast`.
final class ForecastStore {

    private final JdbcClient jdbc;

    ForecastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Write write, KeptForecast it) {
        jdbc.sql("""
                insert into forecast (id, commitment_id, commitment_version, owner, made_on, last_figure, value_count,
                    known_to, frequency, kind, goal, ahead, chance, law, next_law, write_id)
                values (nextval('ids'), :commitment, :version, :owner, :madeOn, :lastFigure, :values,
                    :knownTo, :frequency, :kind, :goal, :ahead, :chance, :law, :next, :write)""")
                .param("commitment", it.commitment())
                .param("version", it.version())
                .param("owner", it.owner())
                .param("madeOn", it.madeOn())
                .param("lastFigure", it.lastFigure())
                .param("values", it.values())
                .param("knownTo", it.knownTo())
                .param("frequency", it.frequency().perYear())
                .param("kind", it.kind().name())
                .param("goal", it.goal())
                .param("ahead", it.ahead())
                .param("chance", it.chance())
                .param("law", it.law().toArray(Double[]::new))
                .param("next", it.next().toArray(Double[]::new))
                .param("write", write.id())
                .update();
    }

    Set<KeptForecast.Key> keys(long plan) {
        return new HashSet<>(jdbc.sql("""
                select commitment_id, commitment_version, last_figure, value_count
                from forecast
                join commitment on commitment.id = forecast.commitment_id
                where commitment.plan_id = ?""")
                .param(plan)
                .query((row, number) ->
                        new KeptForecast.Key(row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4)))
                .list());
    }

    /// Of one commitment, or of all of the plan for 0; in the order in which they were made.
    List<KeptForecast> list(long plan, long commitment, Instant knownAt) {
        return jdbc.sql("""
                select forecast.*
                from forecast
                join commitment on commitment.id = forecast.commitment_id
                join journal on journal.id = forecast.write_id
                where commitment.plan_id = :plan and (:commitment = 0 or commitment.id = :commitment)
                    and journal.recorded_at <= :knownAt
                order by forecast.id""")
                .param("plan", plan)
                .param("commitment", commitment)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> read(row))
                .list();
    }

    private static KeptForecast read(ResultSet row) throws SQLException {
        int perYear = row.getInt("frequency");
        return new KeptForecast(
                row.getLong("commitment_id"),
                row.getInt("commitment_version"),
                row.getString("owner"),
                row.getObject("made_on", LocalDate.class),
                row.getLong("last_figure"),
                row.getInt("value_count"),
                row.getObject("known_to", LocalDate.class),
                Arrays.stream(Frequency.values())
                        .filter(it -> it.perYear() == perYear)
                        .findFirst()
                        .orElseThrow(),
                GoalKind.valueOf(row.getString("kind")),
                row.getDouble("goal"),
                row.getInt("ahead"),
                row.getDouble("chance"),
                numbers(row.getArray("law")),
                numbers(row.getArray("next_law")));
    }

    private static List<Double> numbers(Array array) throws SQLException {
        return List.of((Double[]) array.getArray());
    }
}
