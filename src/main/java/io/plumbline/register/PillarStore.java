package io.plumbline.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `pillar` and `commitment_pillar`.
final class PillarStore {

    private final JdbcClient jdbc;

    PillarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Pillar add(Write write, Pillar pillar) {
        return jdbc.sql("""
                insert into pillar (id, plan_id, axis, ordinal, name, write_id)
                values (nextval('ids'), ?, ?, ?, ?, ?) returning *""")
                .params(pillar.plan(), pillar.axis(), pillar.ordinal(), pillar.name(), write.id())
                .query(PillarStore::pillar)
                .single();
    }

    List<Pillar> list(long plan, Instant knownAt) {
        return jdbc.sql("""
                select pillar.* from pillar join journal on journal.id = pillar.write_id
                where plan_id = ? and journal.recorded_at <= ?
                order by min(pillar.id) over (partition by axis), ordinal, pillar.id""")
                .params(plan, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(PillarStore::pillar)
                .list();
    }

    /// False when the two are not of one plan.
    boolean assign(Write write, long commitment, long pillar) {
        return jdbc.sql("""
                insert into commitment_pillar (id, commitment_id, pillar_id, write_id)
                select nextval('ids'), commitment.id, pillar.id, ?
                from commitment join pillar on pillar.plan_id = commitment.plan_id
                where commitment.id = ? and pillar.id = ?""").params(write.id(), commitment, pillar).update() == 1;
    }

    Map<Long, List<Pillar>> byCommitment(long plan, Instant knownAt) {
        Map<Long, Pillar> pillars = new TreeMap<>();
        List<Pillar> ordered = list(plan, knownAt);
        ordered.forEach(pillar -> pillars.put(pillar.id(), pillar));
        Map<Long, List<Pillar>> byCommitment = new TreeMap<>();
        jdbc.sql("""
                select distinct on (commitment_id, axis) commitment_id, pillar.id as pillar
                from commitment_pillar
                join pillar on pillar.id = pillar_id
                join journal on journal.id = commitment_pillar.write_id
                where plan_id = ? and journal.recorded_at <= ?
                order by commitment_id, axis, commitment_pillar.id desc""")
                .params(plan, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(row -> {
                    Pillar pillar = pillars.get(row.getLong("pillar"));
                    if (pillar != null) {
                        byCommitment
                                .computeIfAbsent(row.getLong("commitment_id"), key -> new ArrayList<>())
                                .add(pillar);
                    }
                });
        byCommitment.replaceAll((commitment, found) -> found.size() == 1
                ? List.copyOf(found)
                : ordered.stream().filter(found::contains).toList());
        return byCommitment;
    }

    private static Pillar pillar(ResultSet row, int number) throws SQLException {
        return new Pillar(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getString("axis"),
                row.getInt("ordinal"),
                row.getString("name"));
    }
}
