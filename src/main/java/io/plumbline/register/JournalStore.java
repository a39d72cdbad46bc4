package io.plumbline.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `journal` and `receipt`.
final class JournalStore {

    static final String COLUMNS = """
            select id, recorded_at, who, why, what, key, answer
            from journal join receipt on receipt.write_id = journal.id
            """;

    private final JdbcClient jdbc;

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits until no other write is under way, and lets none begin before this transaction ends.
    Optional<Receipt> lockAndFindLast() {
        jdbc.sql("select pg_advisory_xact_lock(520263)")
                .query((row, number) -> true)
                .list();
        return findLast();
    }

    Optional<Receipt> findLast() {
        return jdbc.sql(COLUMNS + "order by id desc limit 1")
                .query(JournalStore::receipt)
                .optional();
    }

    Optional<Receipt> findByKey(String key) {
        return jdbc.sql(COLUMNS + "where key = ?")
                .param(key)
                .query(JournalStore::receipt)
                .optional();
    }

    List<Receipt> list(int atMost) {
        return jdbc.sql(COLUMNS + "order by id desc limit ?")
                .param(atMost)
                .query(JournalStore::receipt)
                .list();
    }

    void begin(Write write) {
        Occasion occasion = write.occasion();
        jdbc.sql("insert into journal (id, recorded_at, who, why, what, key) values (?, ?, ?, ?, ?, nullif(?, ''))")
                .params(
                        write.id(),
                        OffsetDateTime.ofInstant(write.recordedAt(), ZoneOffset.UTC),
                        occasion.who(),
                        occasion.why(),
                        occasion.what(),
                        occasion.key())
                .update();
    }

    void end(Write write, String answer) {
        jdbc.sql("insert into receipt (write_id, answer) values (?, ?)")
                .params(write.id(), answer)
                .update();
    }

    static Receipt receipt(ResultSet row, int number) throws SQLException {
        String key = row.getString("key");
        Occasion occasion =
                new Occasion(row.getString("who"), row.getString("why"), row.getString("what"), key == null ? "" : key);
        return new Receipt(
                row.getLong("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                occasion,
                row.getString("answer"));
    }
}
