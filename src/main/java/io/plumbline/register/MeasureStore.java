package io.plumbline.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `measured_by`.
final class MeasureStore {

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when there is no such commitment.
    boolean link(Write write, long commitment, long indicator, long place) {
        return jdbc.sql("""
                insert into measured_by (id, commitment_id, indicator_id, unit_id, write_id)
                select nextval('ids'), id, ?, ?, ? from commitment where id = ?""").params(indicator, place, write.id(), commitment).update() == 1;
    }

    Map<Long, MeasuredBy> byCommitment(long plan, Instant knownAt) {
        Map<Long, MeasuredBy> byCommitment = new TreeMap<>();
        jdbc.sql("""
                select distinct on (commitment_id) commitment_id, indicator.code as indicator, unit.code as place
                from measured_by
                join commitment on commitment.id = commitment_id
                join indicator on indicator.id = indicator_id
                join unit on unit.id = unit_id
                join journal on journal.id = measured_by.write_id
                where plan_id = ? and journal.recorded_at <= ?
                order by commitment_id, measured_by.id desc""")
                .params(plan, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(row -> {
                    long commitment = row.getLong("commitment_id");
                    byCommitment.put(
                            commitment, new MeasuredBy(commitment, row.getString("indicator"), row.getString("place")));
                });
        return byCommitment;
    }
}
