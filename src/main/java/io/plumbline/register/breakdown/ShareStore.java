package io.plumbline.register.breakdown;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.register.Write;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `share`.
final class ShareStore {

    private final JdbcClient jdbc;

    ShareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Write write, Share share) {
        return insert(write, share, share.value().value());
    }

    void end(Write write, Share share) {
        insert(write, share, null);
    }

    private long insert(Write write, Share share, @Nullable BigDecimal value) {
        return jdbc.sql("""
                insert into share (id, commitment_id, period_start, period_end, place, unit, value, measure, base_year,
                    taken_up_by, write_id)
                values (nextval('ids'), :commitment, :start, :end, :place, :unit, :value, :measure, :base,
                    nullif(:taken, 0), :write) returning id""")
                .param("commitment", share.commitment())
                .param("start", share.period().start())
                .param("end", share.period().end())
                .param("place", share.place())
                .param("unit", share.unit())
                .param("value", value, Types.NUMERIC)
                .param("measure", share.value().unit().text())
                .param("base", share.baseYear())
                .param("taken", share.takenUpBy())
                .param("write", write.id())
                .query(Long.class)
                .single();
    }

    List<Share> list(long plan, Instant knownAt) {
        return jdbc.sql("""
                select * from (
                    select distinct on (commitment_id, period_start, period_end, place, unit) share.*
                    from share
                    join commitment on commitment.id = share.commitment_id
                    join journal on journal.id = share.write_id
                    where commitment.plan_id = ? and journal.recorded_at <= ?
                    order by commitment_id, period_start, period_end, place, unit, share.id desc) known
                where value is not null
                order by commitment_id, place, unit, period_start, period_end""")
                .params(plan, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(ShareStore::share)
                .list();
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                row.getLong("id"),
                row.getLong("commitment_id"),
                new ReportingPeriod(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                row.getString("place"),
                row.getString("unit"),
                new Quantity(row.getBigDecimal("value"), new Unit(row.getString("measure"))),
                row.getInt("base_year"),
                row.getLong("taken_up_by"));
    }
}
