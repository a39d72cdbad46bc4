package io.plumbline.register.ledgers;

import io.plumbline.basics.Unit;
import io.plumbline.register.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `ledger`, `ledger_version`, `ledger_member` and `ledger_member_version`.
final class LedgerStore {

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> findId(String code) {
        return jdbc.sql("select id from ledger where code = ?")
                .param(code)
                .query(Long.class)
                .optional();
    }

    long add(Write write, String code) {
        return jdbc.sql("insert into ledger (id, code, write_id) values (nextval('ids'), ?, ?) returning id")
                .params(code, write.id())
                .query(Long.class)
                .single();
    }

    void addVersion(Write write, Ledger ledger) {
        Boolean[] leaving = ledger.stages().stream().map(Ledger.Stage::leaving).toArray(Boolean[]::new);
        jdbc.sql("""
                insert into ledger_version
                    (ledger_id, version, plan_id, name, purpose, measure, columns, stages, leaving, write_id)
                select :id, coalesce(max(version), 0) + 1, nullif(:plan, 0), :name, :purpose, :measure, :columns, :stages,
                    :leaving, :write
                from ledger_version where ledger_id = :id""")
                .param("id", ledger.id())
                .param("plan", ledger.plan())
                .param("name", ledger.name())
                .param("purpose", ledger.purpose())
                .param("measure", ledger.measure().text())
                .param("columns", ledger.columns().toArray(String[]::new))
                .param(
                        "stages",
                        ledger.stages().stream().map(Ledger.Stage::name).toArray(String[]::new))
                .param("leaving", leaving)
                .param("write", write.id())
                .update();
    }

    List<Ledger> list(Instant knownAt) {
        return jdbc.sql("""
                select distinct on (ledger.code) ledger.code, version.*
                from ledger
                join ledger_version version on version.ledger_id = ledger.id
                join journal on journal.id = version.write_id
                where journal.recorded_at <= ?
                order by ledger.code, version.version desc""").param(utc(knownAt)).query(LedgerStore::ledger).list();
    }

    Optional<Long> findMemberId(long ledger, String code) {
        return jdbc.sql("select id from ledger_member where ledger_id = ? and code = ?")
                .params(ledger, code)
                .query(Long.class)
                .optional();
    }

    long addMember(Write write, long ledger, String code) {
        return jdbc.sql("""
                insert into ledger_member (id, ledger_id, code, write_id)
                values (nextval('ids'), ?, ?, ?) returning id""").params(ledger, code, write.id()).query(Long.class).single();
    }

    void addMemberVersion(Write write, Member member) {
        jdbc.sql("""
                insert into ledger_member_version
                    (member_id, version, name, unit, place, headings, contents, listed, write_id)
                select :id, coalesce(max(version), 0) + 1, :name, :unit, :place, :headings, :contents, :listed, :write
                from ledger_member_version where member_id = :id""")
                .param("id", member.id())
                .param("name", member.name())
                .param("unit", member.unit())
                .param("place", member.place())
                .param("headings", member.columns().keySet().toArray(String[]::new))
                .param("contents", member.columns().values().toArray(String[]::new))
                .param("listed", member.listed())
                .param("write", write.id())
                .update();
    }

    List<Member> listMembers(long ledger, Instant knownAt) {
        return jdbc.sql("""
                select distinct on (member.id) member.ledger_id, member.code, version.*
                from ledger_member member
                join ledger_member_version version on version.member_id = member.id
                join journal on journal.id = version.write_id
                where member.ledger_id = ? and journal.recorded_at <= ?
                order by member.id, version.version desc""")
                .params(ledger, utc(knownAt))
                .query(LedgerStore::member)
                .list();
    }

    Optional<Member> findMember(long id, Instant knownAt) {
        return jdbc.sql("""
                select member.ledger_id, member.code, version.*
                from ledger_member member
                join ledger_member_version version on version.member_id = member.id
                join journal on journal.id = version.write_id
                where member.id = ? and journal.recorded_at <= ?
                order by version.version desc limit 1""").params(id, utc(knownAt)).query(LedgerStore::member).optional();
    }

    private static Ledger ledger(ResultSet row, int number) throws SQLException {
        String[] stages = (String[]) row.getArray("stages").getArray();
        Boolean[] leaving = (Boolean[]) row.getArray("leaving").getArray();
        List<Ledger.Stage> way = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            way.add(new Ledger.Stage(stages[i], leaving[i]));
        }
        return new Ledger(
                row.getLong("ledger_id"),
                row.getLong("plan_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("purpose"),
                new Unit(row.getString("measure")),
                List.of((String[]) row.getArray("columns").getArray()),
                way);
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        String[] headings = (String[]) row.getArray("headings").getArray();
        String[] contents = (String[]) row.getArray("contents").getArray();
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < headings.length; i++) {
            columns.put(headings[i], contents[i]);
        }
        return new Member(
                row.getLong("member_id"),
                row.getLong("ledger_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("place"),
                columns,
                row.getBoolean("listed"));
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
