package io.plumbline.register.ledgers;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.register.Write;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `stage_entry` and `stage_entry_end`.
final class StageEntryStore {

    private final JdbcClient jdbc;

    StageEntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Write write, StageEntry entry) {
        @Nullable Quantity amount = entry.findAmount().orElse(null);
        return jdbc.sql("""
                insert into stage_entry (id, member_id, stage, on_day, amount, amount_unit, evidence, write_id)
                values (nextval('ids'), :member, :stage, :day, :amount, :unit, :evidence, :write) returning id""")
                .param("member", entry.member())
                .param("stage", entry.stage())
                .param("day", entry.on())
                .param("amount", amount == null ? null : amount.value(), Types.NUMERIC)
                .param("unit", amount == null ? null : amount.unit().text(), Types.VARCHAR)
                .param("evidence", entry.evidence())
                .param("write", write.id())
                .query(Long.class)
                .single();
    }

    void end(Write write, long entry, long replacedBy) {
        jdbc.sql("insert into stage_entry_end (entry_id, replaced_by, write_id) values (?, nullif(?, 0), ?)")
                .params(entry, replacedBy, write.id())
                .update();
    }

    boolean isEnded(long entry) {
        return jdbc.sql("select exists (select from stage_entry_end where entry_id = ?)")
                .param(entry)
                .query(Boolean.class)
                .single();
    }

    Optional<StageEntry> find(long entry) {
        return jdbc.sql("select * from stage_entry where id = ?")
                .param(entry)
                .query(StageEntryStore::entry)
                .optional();
    }

    /// Those that counted at that moment, in the order of their days.
    List<StageEntry> list(long ledger, Instant knownAt) {
        return jdbc.sql("""
                select stage_entry.*
                from stage_entry
                join ledger_member member on member.id = stage_entry.member_id
                join journal on journal.id = stage_entry.write_id
                where member.ledger_id = :ledger and journal.recorded_at <= :knownAt
                and not exists (
                    select from stage_entry_end ended join journal on journal.id = ended.write_id
                    where ended.entry_id = stage_entry.id and journal.recorded_at <= :knownAt)
                order by on_day, stage_entry.id""")
                .param("ledger", ledger)
                .param("knownAt", LedgerStore.utc(knownAt))
                .query(StageEntryStore::entry)
                .list();
    }

    /// All that were ever made for the member, in the order they were made.
    List<StageEntry> listAll(long member) {
        return jdbc.sql("select * from stage_entry where member_id = ? order by id")
                .param(member)
                .query(StageEntryStore::entry)
                .list();
    }

    boolean isUsed(long ledger, String stage) {
        return jdbc.sql("""
                select exists (
                    select from stage_entry join ledger_member member on member.id = member_id
                    where ledger_id = ? and stage = ?)""").params(ledger, stage).query(Boolean.class).single();
    }

    private static StageEntry entry(ResultSet row, int number) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new StageEntry(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("stage"),
                row.getObject("on_day", LocalDate.class),
                amount == null
                        ? new StageEntry.Amount.Unstated()
                        : new StageEntry.Amount.Of(new Quantity(amount, new Unit(row.getString("amount_unit")))),
                row.getString("evidence"));
    }
}
