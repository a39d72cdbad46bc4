package io.plumbline.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `relation`.
final class RelationStore {

    private static final String KNOWN = """
            select distinct on (from_id, to_id) relation.*
            from relation join journal on journal.id = write_id
            where journal.recorded_at <= :knownAt and %s
            order by from_id, to_id, relation.id desc""";

    private final JdbcClient jdbc;

    RelationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Write write, Relation relation) {
        int added = jdbc.sql("""
                insert into relation (id, from_id, to_id, kind, why, write_id)
                select nextval('ids'), one.id, other.id, ?, ?, ?
                from commitment one, commitment other where one.id = ? and other.id = ?""")
                .params(relation.kind().name(), relation.why(), write.id(), relation.from(), relation.to())
                .update();
        if (added != 1) {
            throw unknown(relation.from(), relation.to());
        }
    }

    List<Relation> listOf(long commitment, Instant knownAt) {
        return jdbc.sql(KNOWN.formatted(":commitment in (from_id, to_id)"))
                .param("commitment", commitment)
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(RelationStore::relation)
                .list();
    }

    List<Relation> list(long plan, Instant knownAt) {
        return jdbc.sql(KNOWN.formatted("""
                        (from_id in (select id from commitment where plan_id = :plan)
                        or to_id in (select id from commitment where plan_id = :plan))"""))
                .param("plan", plan)
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(RelationStore::relation)
                .list();
    }

    static IllegalArgumentException unknown(long... commitments) {
        String numbers = Arrays.toString(commitments);
        return new IllegalArgumentException("""
                登记册里没有这样编号的承诺事项：%s
                Not all of these commitments are in the register: %s.
                Maybe the number is that of a proposal.""".formatted(numbers, numbers));
    }

    private static Relation relation(ResultSet row, int number) throws SQLException {
        return new Relation(
                row.getLong("from_id"),
                row.getLong("to_id"),
                Relation.Kind.valueOf(row.getString("kind")),
                row.getString("why"));
    }
}
