package io.plumbline.register.ledgers.intake;

import io.plumbline.register.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `ledger_mapping`.
final class ColumnMappingStore {

    private final JdbcClient jdbc;

    ColumnMappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Write write, long ledger, ColumnMapping mapping) {
        jdbc.sql("""
                insert into ledger_mapping (id, ledger_id, headings, roles, write_id)
                values (nextval('ids'), ?, ?, ?, ?)""")
                .params(
                        ledger,
                        mapping.headings().toArray(String[]::new),
                        mapping.roles().stream().map(ColumnRole::toString).toArray(String[]::new),
                        write.id())
                .update();
    }

    Optional<ColumnMapping> find(long ledger, List<String> headings, Instant knownAt) {
        return jdbc.sql("""
                select mapping.headings, mapping.roles
                from ledger_mapping mapping join journal on journal.id = mapping.write_id
                where ledger_id = :ledger and headings = :headings::text[] and journal.recorded_at <= :knownAt
                order by mapping.id desc limit 1""")
                .param("ledger", ledger)
                .param("headings", headings.toArray(String[]::new))
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(ColumnMappingStore::mapping)
                .optional();
    }

    private static ColumnMapping mapping(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new ColumnMapping(
                List.of((String[]) row.getArray("headings").getArray()),
                Stream.of(roles).map(ColumnRole::parse).toList());
    }
}
