package io.plumbline.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `unit` and `unit_version`.
final class UnitStore {

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> findId(String code) {
        return jdbc.sql("select id from unit where code = ?")
                .param(code)
                .query(Long.class)
                .optional();
    }

    long add(Write write, String code) {
        return jdbc.sql("insert into unit (id, code, write_id) values (nextval('ids'), ?, ?) returning id")
                .params(code, write.id())
                .query(Long.class)
                .single();
    }

    void addVersion(Write write, long id, OrganisationUnit unit, long parent) {
        jdbc.sql("""
                insert into unit_version
                    (unit_id, version, name, kind, parent_id, valid_from, valid_to, aliases, write_id)
                select :id, coalesce(max(version), 0) + 1, :name, :kind, nullif(:parent, 0), :from, :to, :aliases, :write
                from unit_version where unit_id = :id""")
                .param("id", id)
                .param("name", unit.name())
                .param("kind", unit.kind())
                .param("parent", parent)
                .param("from", unit.from())
                .param("to", unit.to())
                .param("aliases", unit.aliases().toArray(String[]::new))
                .param("write", write.id())
                .update();
    }

    List<OrganisationUnit> list(Instant knownAt) {
        return jdbc.sql("""
                select distinct on (unit.code) unit.code, version.*, coalesce(parent.code, '') as parent
                from unit
                join unit_version version on version.unit_id = unit.id
                join journal on journal.id = version.write_id
                left join unit parent on parent.id = version.parent_id
                where journal.recorded_at <= ?
                order by unit.code, version.version desc""")
                .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(UnitStore::unit)
                .list();
    }

    private static OrganisationUnit unit(ResultSet row, int number) throws SQLException {
        return new OrganisationUnit(
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of((String[]) row.getArray("aliases").getArray()));
    }
}
