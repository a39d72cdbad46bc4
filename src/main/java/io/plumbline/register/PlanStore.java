package io.plumbline.register;

import io.plumbline.basics.ReportingPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `plan`, `fictional_plan` and `document`.
final class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Plan add(Write write, Plan plan) {
        return jdbc.sql("""
                insert into plan (id, name, kind, issuer, period_start, period_end, write_id)
                values (nextval('ids'), ?, ?, ?, ?, ?, ?) returning *""")
                .params(
                        plan.name(),
                        plan.kind(),
                        plan.issuer(),
                        plan.period().start(),
                        plan.period().end(),
                        write.id())
                .query(PlanStore::plan)
                .single();
    }

    List<Plan> list(Instant knownAt) {
        return jdbc.sql("""
                select plan.* from plan join journal on journal.id = plan.write_id
                where journal.recorded_at <= ? order by plan.id""")
                .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(PlanStore::plan)
                .list();
    }

    void markFictional(Write write, long plan) {
        jdbc.sql("insert into fictional_plan (plan_id, write_id) values (?, ?) on conflict do nothing")
                .params(plan, write.id())
                .update();
    }

    boolean isFictional(long plan) {
        return jdbc.sql("select exists (select from fictional_plan where plan_id = ?)")
                .param(plan)
                .query(Boolean.class)
                .single();
    }

    Optional<PlanDocument> findDocument(long plan, byte[] sha256) {
        return jdbc.sql("select id, plan_id, name, media_type, sha256 from document where plan_id = ? and sha256 = ?")
                .params(plan, sha256)
                .query(PlanStore::document)
                .optional();
    }

    PlanDocument addDocument(Write write, PlanDocument document, byte[] bytes, byte[] sha256) {
        return jdbc.sql("""
                insert into document (id, plan_id, name, media_type, sha256, bytes, write_id)
                values (nextval('ids'), ?, ?, ?, ?, ?, ?) returning id, plan_id, name, media_type, sha256""")
                .params(document.plan(), document.name(), document.mediaType(), sha256, bytes, write.id())
                .query(PlanStore::document)
                .single();
    }

    List<PlanDocument> listDocuments(long plan, Instant knownAt) {
        return jdbc.sql("""
                select document.id, plan_id, name, media_type, sha256
                from document join journal on journal.id = document.write_id
                where plan_id = ? and journal.recorded_at <= ? order by document.id""")
                .params(plan, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(PlanStore::document)
                .list();
    }

    byte[] bytes(long document) {
        return jdbc.sql("select bytes from document where id = ?")
                .param(document)
                .query(byte[].class)
                .single();
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("issuer"),
                new ReportingPeriod(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)));
    }

    private static PlanDocument document(ResultSet row, int number) throws SQLException {
        return new PlanDocument(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getString("name"),
                row.getString("media_type"),
                HexFormat.of().formatHex(row.getBytes("sha256")));
    }
}
