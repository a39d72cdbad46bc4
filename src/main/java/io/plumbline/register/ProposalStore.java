package io.plumbline.register;

import io.plumbline.basics.Citation;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Unread;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `reading`, `proposal`, `unread` and `decision`.
final class ProposalStore {

    private static final String PROPOSALS = """
            select proposal.*, document.name as document, coalesce(decided.verdict, 'OPEN') as verdict
            from proposal
            join reading on reading.id = proposal.reading_id
            join document on document.id = reading.document_id
            left join (
                select decision.* from decision join journal on journal.id = decision.write_id
                where journal.recorded_at <= :knownAt) decided on decided.proposal_id = proposal.id
            """;

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long addReading(Write write, long document, String reader, String text) {
        return jdbc.sql("""
                insert into reading (id, document_id, reader, text, write_id)
                values (nextval('ids'), ?, ?, ?, ?) returning id""")
                .params(document, reader, text, write.id())
                .query(Long.class)
                .single();
    }

    void addFindings(Write write, long reading, List<Finding> findings) {
        for (int ordinal = 0; ordinal < findings.size(); ordinal++) {
            Finding finding = findings.get(ordinal);
            Citation citation = finding.citation();
            jdbc.sql("""
                    insert into proposal (id, reading_id, ordinal, kind, quote, start_at, end_at, rule, confidence, slots,
                        write_id)
                    values (nextval('ids'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            reading,
                            ordinal,
                            kind(finding).name(),
                            citation.quote(),
                            citation.start(),
                            citation.end(),
                            finding.grounds().rule(),
                            finding.grounds().confidence(),
                            slots(finding),
                            write.id())
                    .update();
        }
    }

    void addUnread(Write write, long reading, List<Unread> unread) {
        for (int ordinal = 0; ordinal < unread.size(); ordinal++) {
            Citation citation = unread.get(ordinal).citation();
            jdbc.sql("""
                    insert into unread (reading_id, ordinal, quote, start_at, end_at, reason, message, write_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            reading,
                            ordinal,
                            citation.quote(),
                            citation.start(),
                            citation.end(),
                            unread.get(ordinal).reason().name(),
                            unread.get(ordinal).message(),
                            write.id())
                    .update();
        }
    }

    List<Unread> listUnread(long reading) {
        return jdbc.sql("""
                select unread.*, document.name as document from unread
                join reading on reading.id = unread.reading_id join document on document.id = reading.document_id
                where reading_id = ? order by ordinal""")
                .param(reading)
                .query((row, number) -> new Unread(
                        citation(row), Unread.Reason.valueOf(row.getString("reason")), row.getString("message")))
                .list();
    }

    /// The text that a reading read.
    String text(long reading) {
        return jdbc.sql("select text from reading where id = ?")
                .param(reading)
                .query(String.class)
                .single();
    }

    private static Proposed.Kind kind(Finding finding) {
        return switch (finding) {
            case Finding.Proposal ignored -> Proposed.Kind.PROMISE;
            case Finding.Result ignored -> Proposed.Kind.RESULT;
            case Finding.Repetition ignored -> Proposed.Kind.REPETITION;
        };
    }

    private static String slots(Finding finding) {
        return switch (finding) {
            case Finding.Proposal proposal -> CommitmentJson.write(proposal.commitment());
            case Finding.Result result -> CommitmentJson.write(result);
            case Finding.Repetition repetition ->
                CommitmentJson.write(repetition.first().citation());
        };
    }

    List<Proposed> list(long reading, Instant knownAt) {
        return jdbc.sql(PROPOSALS + "where proposal.reading_id = :reading order by proposal.ordinal")
                .param("reading", reading)
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(ProposalStore::proposed)
                .list();
    }

    Optional<Proposed> find(long proposal, Instant knownAt) {
        return jdbc.sql(PROPOSALS + "where proposal.id = :proposal")
                .param("proposal", proposal)
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(ProposalStore::proposed)
                .optional();
    }

    /// The plan whose document proposes this.
    long plan(long proposal) {
        return jdbc.sql("""
                select plan_id from document
                join reading on reading.document_id = document.id
                join proposal on proposal.reading_id = reading.id
                where proposal.id = ?""").param(proposal).query(Long.class).single();
    }

    void decide(Write write, long proposal, Proposed.Verdict verdict) {
        jdbc.sql("insert into decision (proposal_id, verdict, write_id) values (?, ?, ?)")
                .params(proposal, verdict.name(), write.id())
                .update();
    }

    List<Long> listReadings(long document) {
        return jdbc.sql("select id from reading where document_id = ? order by id")
                .param(document)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static Proposed proposed(ResultSet row, int number) throws SQLException {
        return new Proposed(
                row.getLong("id"),
                Proposed.Kind.valueOf(row.getString("kind")),
                citation(row),
                row.getString("rule"),
                row.getDouble("confidence"),
                row.getString("slots"),
                Proposed.Verdict.valueOf(row.getString("verdict")));
    }

    private static Citation citation(ResultSet row) throws SQLException {
        return new Citation(
                row.getString("document"), row.getInt("start_at"), row.getInt("end_at"), row.getString("quote"));
    }
}
