package io.plumbline.scheduling.keeping;

import io.plumbline.register.Occasion;
import io.plumbline.register.Receipt;
import io.plumbline.register.Write;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `schedule` and `schedule_version`.
final class ScheduleStore {

    private static final String KNOWN = """
            select distinct on (schedule.id) schedule.plan_id, version.*
            from schedule
            join schedule_version version on version.schedule_id = schedule.id
            join journal on journal.id = version.write_id
            where journal.recorded_at <= ? and %s = ?
            order by schedule.id, version.version desc""";

    private final JdbcClient jdbc;

    ScheduleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A schedule without its activities.
    record Head(long id, long of, int version, String name, LocalDate start) {

        KeptSchedule with(List<KeptActivity> rows, List<Link> links) {
            Map<String, Long> commitments = new HashMap<>();
            rows.stream().filter(it -> it.commitment() != 0).forEach(it -> commitments.put(it.code(), it.commitment()));
            Plan work = Plan.of(
                    name, start, rows.stream().map(KeptActivity::activity).toList(), links);
            return new KeptSchedule(id, of, version, work, commitments);
        }
    }

    long add(Write write, long plan) {
        return jdbc.sql("insert into schedule (id, plan_id, write_id) values (nextval('ids'), ?, ?) returning id")
                .params(plan, write.id())
                .query(Long.class)
                .single();
    }

    void addVersion(Write write, KeptSchedule schedule) {
        jdbc.sql("insert into schedule_version (schedule_id, version, name, starts, write_id) values (?, ?, ?, ?, ?)")
                .params(
                        schedule.id(),
                        schedule.version(),
                        schedule.name(),
                        schedule.work().start(),
                        write.id())
                .update();
    }

    Optional<Head> find(long id, Instant knownAt) {
        return jdbc.sql(KNOWN.formatted("schedule.id"))
                .params(utc(knownAt), id)
                .query(ScheduleStore::head)
                .optional();
    }

    List<Head> list(long plan, Instant knownAt) {
        return jdbc.sql(KNOWN.formatted("schedule.plan_id"))
                .params(utc(knownAt), plan)
                .query(ScheduleStore::head)
                .list();
    }

    List<Receipt> listReceipts(long id) {
        return jdbc.sql("""
                select journal.id, journal.recorded_at, journal.who, journal.why, journal.what
                from schedule_version version join journal on journal.id = version.write_id
                where version.schedule_id = ? order by version.version""").param(id).query(ScheduleStore::receipt).list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getLong("schedule_id"),
                row.getLong("plan_id"),
                row.getInt("version"),
                row.getString("name"),
                row.getObject("starts", LocalDate.class));
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getLong("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Occasion.of(row.getString("who"), row.getString("why"), row.getString("what")),
                "");
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
