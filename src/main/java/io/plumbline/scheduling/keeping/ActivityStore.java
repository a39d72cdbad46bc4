package io.plumbline.scheduling.keeping;

import io.plumbline.basics.Citation;
import io.plumbline.register.Write;
import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Effort;
import io.plumbline.scheduling.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `activity`, `activity_version` and `activity_demand`.
final class ActivityStore {

    private static final String LAST_VERSIONS = """
            select distinct on (activity.id) activity.code, version.*
            from activity
            join activity_version version on version.activity_id = activity.id
            join journal on journal.id = version.write_id
            where activity.schedule_id = ? and journal.recorded_at <= ?
            order by activity.id, version.version desc""";

    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By code, of all that were ever in the schedule.
    Map<String, Long> ids(long schedule) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select code, id from activity where schedule_id = ?")
                .param(schedule)
                .query(row -> {
                    ids.put(row.getString("code"), row.getLong("id"));
                });
        return ids;
    }

    long id(long schedule, String code) {
        return jdbc.sql("select id from activity where schedule_id = ? and code = ?")
                .params(schedule, code)
                .query(Long.class)
                .single();
    }

    long add(Write write, long schedule, String code) {
        return jdbc.sql("""
                insert into activity (id, schedule_id, code, write_id) values (nextval('ids'), ?, ?, ?)
                returning id""")
                .params(schedule, code, write.id())
                .query(Long.class)
                .single();
    }

    void addVersion(Write write, long id, KeptActivity row, boolean listed) {
        Activity activity = row.activity();
        Reported reported = Reported.of(activity.progress());
        int version = jdbc.sql("""
                insert into activity_version (activity_id, version, ordinal, name, optimistic, likely, pessimistic,
                    calendar, owner, commitment_id, started, share, finished, listed, write_id)
                select :id, coalesce(max(version), 0) + 1, :ordinal, :name, :optimistic, :likely, :pessimistic,
                    :calendar, :owner, nullif(:commitment, 0), :started, :share, :finished, :listed, :write
                from activity_version where activity_id = :id returning version""")
                .param("id", id)
                .param("ordinal", row.ordinal())
                .param("name", activity.name())
                .param("optimistic", activity.effort().optimistic())
                .param("likely", activity.effort().likely())
                .param("pessimistic", activity.effort().pessimistic())
                .param("calendar", activity.calendar())
                .param("owner", activity.owner())
                .param("commitment", row.commitment())
                .param("started", reported.started(), Types.DATE)
                .param("share", reported.share(), Types.DOUBLE)
                .param("finished", reported.finished(), Types.DATE)
                .param("listed", listed)
                .param("write", write.id())
                .query(Integer.class)
                .single();
        for (int at = 0; at < activity.demands().size(); at++) {
            addDemand(write, id, version, at, activity.demands().get(at));
        }
    }

    private void addDemand(Write write, long id, int version, int ordinal, DateDemand demand) {
        @Nullable Citation citation = demand.citation().orElse(null);
        jdbc.sql("""
                insert into activity_demand
                    (activity_id, version, ordinal, kind, day, words, document, start_at, quote, write_id)
                values (:id, :version, :ordinal, :kind, :day, :words, :document, :start, :quote, :write)""")
                .param("id", id)
                .param("version", version)
                .param("ordinal", ordinal)
                .param("kind", demand.kind().name())
                .param("day", demand.day())
                .param("words", demand.words())
                .param("document", citation == null ? null : citation.document(), Types.VARCHAR)
                .param("start", citation == null ? null : citation.start(), Types.INTEGER)
                .param("quote", citation == null ? null : citation.quote(), Types.VARCHAR)
                .param("write", write.id())
                .update();
    }

    /// Those that are part of the schedule, in its order.
    List<KeptActivity> list(long schedule, Instant knownAt) {
        Map<Long, List<DateDemand>> demands = demands(schedule, knownAt);
        return jdbc
                .sql(LAST_VERSIONS)
                .params(schedule, ScheduleStore.utc(knownAt))
                .query((row, number) -> row.getBoolean("listed")
                        ? Optional.of(activity(row, demands.getOrDefault(row.getLong("activity_id"), List.of())))
                        : Optional.<KeptActivity>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(KeptActivity::ordinal))
                .toList();
    }

    private Map<Long, List<DateDemand>> demands(long schedule, Instant knownAt) {
        Map<Long, List<DateDemand>> demands = new HashMap<>();
        jdbc.sql("""
                select demand.* from (%s) last
                join activity_demand demand
                    on demand.activity_id = last.activity_id and demand.version = last.version
                order by demand.activity_id, demand.ordinal""".formatted(LAST_VERSIONS))
                .params(schedule, ScheduleStore.utc(knownAt))
                .query(row -> {
                    demands.computeIfAbsent(row.getLong("activity_id"), key -> new ArrayList<>())
                            .add(demand(row));
                });
        return demands;
    }

    private static KeptActivity activity(ResultSet row, List<DateDemand> demands) throws SQLException {
        Reported reported = new Reported(
                row.getObject("started", LocalDate.class),
                row.getObject("share", Double.class),
                row.getObject("finished", LocalDate.class));
        return new KeptActivity(
                row.getInt("ordinal"),
                new Activity(
                        row.getString("code"),
                        row.getString("name"),
                        new Effort(row.getInt("optimistic"), row.getInt("likely"), row.getInt("pessimistic")),
                        row.getString("calendar"),
                        row.getString("owner"),
                        demands,
                        reported.progress()),
                row.getLong("commitment_id"));
    }

    private static DateDemand demand(ResultSet row) throws SQLException {
        return new DateDemand(
                DateDemand.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                citation(row));
    }

    static Optional<Citation> citation(ResultSet row) throws SQLException {
        @Nullable String document = row.getString("document");
        if (document == null) {
            return Optional.empty();
        }
        String quote = row.getString("quote");
        int start = row.getInt("start_at");
        return Optional.of(new Citation(document, start, start + quote.length(), quote));
    }

    /// Progress as columns.
    private record Reported(
            @Nullable LocalDate started,
            @Nullable Double share,
            @Nullable LocalDate finished) {

        static Reported of(Progress progress) {
            return switch (progress) {
                case Progress.NotStarted ignored -> new Reported(null, null, null);
                case Progress.Started it -> new Reported(it.start(), it.share(), null);
                case Progress.Finished it -> new Reported(it.start(), null, it.finish());
            };
        }

        Progress progress() {
            if (started == null) {
                return new Progress.NotStarted();
            }
            return finished == null
                    ? new Progress.Started(started, Objects.requireNonNull(share))
                    : new Progress.Finished(started, finished);
        }
    }
}
