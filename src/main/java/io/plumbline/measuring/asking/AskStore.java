package io.plumbline.measuring.asking;

import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `ask`.
final class AskStore {

    private static final String INSERT = """
            insert into ask (id, unit_id, indicator_id, place_id, ledger_id, columns, every, cumulation, price,
                asked_from, asked_to, notes, write_id)
            values (nextval('ids'), (select id from unit where code = :unit),
                (select id from indicator where code = :indicator), (select id from unit where code = :place),
                (select id from ledger where code = :ledger), :columns, :every, :cumulation, :price, :from, :to, :notes, :write)
            """;

    private final JdbcClient jdbc;

    AskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Write write, Ask ask) {
        JdbcClient.StatementSpec statement = jdbc.sql(INSERT)
                .param("unit", ask.unit())
                .param("every", ask.every().name())
                .param("from", ask.from())
                .param("to", ask.to())
                .param("notes", ask.notes())
                .param("write", write.id());
        switch (ask.subject()) {
            case Subject.OfFigure figure ->
                statement
                        .param("indicator", figure.indicator())
                        .param("place", figure.place())
                        .param("cumulation", figure.cumulation().name())
                        .param("price", figure.price().name())
                        .param("ledger", "")
                        .param("columns", new String[0])
                        .update();
            case Subject.OfLedger ledger ->
                statement
                        .param("indicator", "")
                        .param("place", "")
                        .param("cumulation", Cumulation.IN_PERIOD.name())
                        .param("price", PriceBasis.NONE.name())
                        .param("ledger", ledger.ledger())
                        .param("columns", ledger.columns().toArray(String[]::new))
                        .update();
        }
    }

    List<Ask> list(Instant knownAt) {
        return jdbc.sql("""
                select distinct on (unit.code, indicator.code, place.code, ask.cumulation, ask.price, ledger.code)
                    unit.code as unit, coalesce(indicator.code, '') as indicator, coalesce(place.code, '') as place,
                    coalesce(ledger.code, '') as ledger, ask.columns, ask.every, ask.cumulation, ask.price, ask.asked_from,
                    ask.asked_to, ask.notes
                from ask
                join journal on journal.id = ask.write_id
                join unit on unit.id = ask.unit_id
                left join indicator on indicator.id = ask.indicator_id
                left join unit place on place.id = ask.place_id
                left join ledger on ledger.id = ask.ledger_id
                where journal.recorded_at <= ?
                order by unit.code, indicator.code, place.code, ask.cumulation, ask.price, ledger.code, ask.id desc""")
                .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(AskStore::ask)
                .list();
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        String ledger = row.getString("ledger");
        Subject subject = ledger.isEmpty()
                ? new Subject.OfFigure(
                        row.getString("indicator"),
                        row.getString("place"),
                        Cumulation.valueOf(row.getString("cumulation")),
                        PriceBasis.valueOf(row.getString("price")))
                : new Subject.OfLedger(
                        ledger, List.of((String[]) row.getArray("columns").getArray()));
        return new Ask(
                row.getString("unit"),
                subject,
                Every.valueOf(row.getString("every")),
                row.getObject("asked_from", LocalDate.class),
                row.getObject("asked_to", LocalDate.class),
                row.getString("notes"));
    }
}
