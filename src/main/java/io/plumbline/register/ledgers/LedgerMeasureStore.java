package io.plumbline.register.ledgers;

import io.plumbline.register.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `ledger_measure`.
final class LedgerMeasureStore {

    private final JdbcClient jdbc;

    LedgerMeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// 0 for what is not measured.
    void add(Write write, long indicator, long commitment, long ledger, LedgerMeasure measure) {
        jdbc.sql("""
                insert into ledger_measure
                    (id, indicator_id, commitment_id, ledger_id, kind, stage, place, unit, write_id)
                values (nextval('ids'), nullif(?, 0), nullif(?, 0), nullif(?, 0), ?, ?, ?, ?, ?)""")
                .params(
                        indicator,
                        commitment,
                        ledger,
                        measure.kind().name(),
                        measure.stage(),
                        measure.place(),
                        measure.unit(),
                        write.id())
                .update();
    }

    Map<Long, LedgerMeasure> byCommitment(long plan, Instant knownAt) {
        Map<Long, LedgerMeasure> measures = new HashMap<>();
        jdbc.sql("""
                select distinct on (commitment.id) commitment.id as measured, measure.*, ledger.code
                from ledger_measure measure
                join commitment on commitment.id = measure.commitment_id
                join journal on journal.id = measure.write_id
                left join ledger on ledger.id = measure.ledger_id
                where commitment.plan_id = ? and journal.recorded_at <= ?
                order by commitment.id, measure.id desc""").params(plan, LedgerStore.utc(knownAt)).query(row -> {
            if (row.getString("code") != null) {
                measures.put(row.getLong("measured"), measure(row));
            }
        });
        return measures;
    }

    Map<String, LedgerMeasure> byIndicator(Instant knownAt) {
        Map<String, LedgerMeasure> measures = new HashMap<>();
        jdbc.sql("""
                select distinct on (indicator.code) indicator.code as measured, measure.*, ledger.code
                from ledger_measure measure
                join indicator on indicator.id = measure.indicator_id
                join journal on journal.id = measure.write_id
                left join ledger on ledger.id = measure.ledger_id
                where journal.recorded_at <= ?
                order by indicator.code, measure.id desc""").param(LedgerStore.utc(knownAt)).query(row -> {
            if (row.getString("code") != null) {
                measures.put(row.getString("measured"), measure(row));
            }
        });
        return measures;
    }

    private static LedgerMeasure measure(ResultSet row) throws SQLException {
        return new LedgerMeasure(
                Optional.ofNullable(row.getString("code")).orElse(""),
                LedgerMeasure.Kind.valueOf(row.getString("kind")),
                row.getString("stage"),
                row.getString("place"),
                row.getString("unit"));
    }
}
