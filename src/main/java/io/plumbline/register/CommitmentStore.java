package io.plumbline.register;

import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `commitment`, `commitment_version`, `commitment_unit` and `origin`. The whole content is kept as JSON;
/// what
/// is searched for stands in columns beside it.
final class CommitmentStore {

    private static final String KNOWN = """
            select distinct on (commitment.id) commitment.id, commitment.plan_id, version.version, version.content,
                version.state, coalesce(version.parent_id, 0) as parent
            from commitment
            join commitment_version version on version.commitment_id = commitment.id
            join journal on journal.id = version.write_id
            where journal.recorded_at <= :knownAt
            """;

    private final JdbcClient jdbc;

    CommitmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Write write, long plan) {
        return jdbc.sql("insert into commitment (id, plan_id, write_id) values (nextval('ids'), ?, ?) returning id")
                .params(plan, write.id())
                .query(Long.class)
                .single();
    }

    void addVersion(Write write, Registered registered) {
        Commitment commitment = registered.commitment();
        jdbc.sql("""
                insert into commitment_version (commitment_id, version, kind, title, deadline, modality, binding,
                    parent_id, state, content, write_id)
                values (:id, :version, :kind, :title, :deadline, :modality, :binding, nullif(:parent, 0), :state, :content,
                    :write)""")
                .param("id", registered.id())
                .param("version", registered.version())
                .param("kind", commitment.getClass().getSimpleName())
                .param("title", commitment.title())
                .param("deadline", lastDay(commitment.deadline()))
                .param("modality", commitment.modality().name())
                .param("binding", binding(commitment).name())
                .param("parent", registered.parent())
                .param("state", registered.state().name())
                .param("content", CommitmentJson.write(commitment))
                .param("write", write.id())
                .update();
    }

    private static BindingKind binding(Commitment commitment) {
        return commitment instanceof Commitment.Target target ? target.binding() : BindingKind.UNSTATED;
    }

    private static @Nullable LocalDate lastDay(Deadline deadline) {
        return switch (deadline) {
            case Deadline.By by -> by.lastDay();
            case Deadline.Open ignored -> null;
        };
    }

    /// The units as the text names them, and which units they are, where that is known.
    void addUnits(Write write, Registered registered, Function<String, Optional<Long>> unit) {
        List<String> lead = registered.commitment().responsibility().lead();
        List<String> supporting = registered.commitment().responsibility().supporting();
        for (int ordinal = 0; ordinal < lead.size() + supporting.size(); ordinal++) {
            boolean leads = ordinal < lead.size();
            String words = leads ? lead.get(ordinal) : supporting.get(ordinal - lead.size());
            jdbc.sql("""
                    insert into commitment_unit (commitment_id, version, ordinal, role, words, unit_id, write_id)
                    values (?, ?, ?, ?, ?, nullif(?, 0), ?)""")
                    .params(
                            registered.id(),
                            registered.version(),
                            ordinal,
                            leads ? "LEAD" : "SUPPORTING",
                            words,
                            unit.apply(words).orElse(0L),
                            write.id())
                    .update();
        }
    }

    void addOrigin(Write write, long commitment, long proposal) {
        jdbc.sql("insert into origin (commitment_id, proposal_id, write_id) values (?, ?, ?)")
                .params(commitment, proposal, write.id())
                .update();
    }

    List<Long> listOrigins(long commitment) {
        return jdbc.sql("select proposal_id from origin where commitment_id = ? order by proposal_id")
                .param(commitment)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    Optional<Registered> find(long id, Instant knownAt) {
        return jdbc.sql(KNOWN + "and commitment.id = :id order by commitment.id, version.version desc")
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .param("id", id)
                .query(CommitmentStore::registered)
                .optional();
    }

    List<Registered> list(long plan, Instant knownAt) {
        return jdbc.sql(KNOWN + "and commitment.plan_id = :plan order by commitment.id, version.version desc")
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .param("plan", plan)
                .query(CommitmentStore::registered)
                .list();
    }

    List<Registered> listOfUnit(long unit, Instant knownAt) {
        return jdbc.sql("""
                select known.* from (%s order by commitment.id, version.version desc) known
                where exists (
                    select from commitment_unit
                    where commitment_id = known.id and version = known.version and unit_id = :unit)
                order by known.id""".formatted(KNOWN))
                .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .param("unit", unit)
                .query(CommitmentStore::registered)
                .list();
    }

    List<Registered> listVersions(long id) {
        return jdbc.sql("""
                select commitment.id, plan_id, version, content, state, coalesce(parent_id, 0) as parent
                from commitment join commitment_version on commitment_id = commitment.id
                where commitment.id = ? order by version""").param(id).query(CommitmentStore::registered).list();
    }

    List<Receipt> listReceipts(long id) {
        return jdbc.sql(JournalStore.COLUMNS + """
                join commitment_version version on version.write_id = journal.id
                where version.commitment_id = ? order by version.version""")
                .param(id)
                .query(JournalStore::receipt)
                .list();
    }

    Map<Long, Long> byProposal(long reading) {
        Map<Long, Long> commitments = new HashMap<>();
        jdbc.sql("""
                select proposal_id, min(commitment_id) from origin join proposal on proposal.id = proposal_id
                where reading_id = ? group by proposal_id""").param(reading).query(row -> {
            commitments.put(row.getLong(1), row.getLong(2));
        });
        return commitments;
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getInt("version"),
                CommitmentJson.read(row.getString("content"), Commitment.class),
                Registered.State.valueOf(row.getString("state")),
                row.getLong("parent"));
    }
}
