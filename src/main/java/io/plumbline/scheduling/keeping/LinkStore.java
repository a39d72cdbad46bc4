package io.plumbline.scheduling.keeping;

import io.plumbline.basics.Citation;
import io.plumbline.register.Write;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.network.RelationType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `activity_link` and `activity_link_end`.
final class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// From this write on the schedule has these links and no others; `ids` are those of its activities.
    void keep(Write write, long schedule, Map<String, Long> ids, List<Link> links) {
        Map<Long, Link> before = byId(schedule, write.recordedAt());
        List<Link> fresh = new ArrayList<>(links);
        before.forEach((id, link) -> {
            if (!fresh.remove(link)) {
                end(write, id);
            }
        });
        fresh.forEach(link -> add(write, schedule, ids, link));
    }

    private void end(Write write, long id) {
        jdbc.sql("insert into activity_link_end (link_id, write_id) values (?, ?)")
                .params(id, write.id())
                .update();
    }

    private void add(Write write, long schedule, Map<String, Long> ids, Link link) {
        @Nullable Citation citation = link.citation().orElse(null);
        jdbc.sql("""
                insert into activity_link (id, schedule_id, predecessor_id, successor_id, type, measure, distance,
                    maximum, words, document, start_at, quote, write_id)
                values (nextval('ids'), :schedule, :predecessor, :successor, :type, :measure, :distance,
                    :maximum, :words, :document, :start, :quote, :write)""")
                .param("schedule", schedule)
                .param("predecessor", Objects.requireNonNull(ids.get(link.predecessor())))
                .param("successor", Objects.requireNonNull(ids.get(link.successor())))
                .param("type", link.type().name())
                .param("measure", measure(link.distance()).name())
                .param("distance", number(link.distance()))
                .param("maximum", link.maximum())
                .param("words", link.words())
                .param("document", citation == null ? null : citation.document(), Types.VARCHAR)
                .param("start", citation == null ? null : citation.start(), Types.INTEGER)
                .param("quote", citation == null ? null : citation.quote(), Types.VARCHAR)
                .param("write", write.id())
                .update();
    }

    List<Link> list(long schedule, Instant knownAt) {
        return List.copyOf(byId(schedule, knownAt).values());
    }

    private Map<Long, Link> byId(long schedule, Instant knownAt) {
        Map<Long, Link> links = new LinkedHashMap<>();
        jdbc.sql("""
                select link.*, predecessor.code as from_code, successor.code as to_code
                from activity_link link
                join activity predecessor on predecessor.id = link.predecessor_id
                join activity successor on successor.id = link.successor_id
                join journal on journal.id = link.write_id
                where link.schedule_id = :schedule and journal.recorded_at <= :knownAt
                    and not exists (select from activity_link_end ended
                        join journal closing on closing.id = ended.write_id
                        where ended.link_id = link.id and closing.recorded_at <= :knownAt)
                order by link.id""")
                .param("schedule", schedule)
                .param("knownAt", ScheduleStore.utc(knownAt))
                .query(row -> {
                    links.put(row.getLong("id"), link(row));
                });
        return links;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("from_code"),
                row.getString("to_code"),
                RelationType.valueOf(row.getString("type")),
                distance(Measure.valueOf(row.getString("measure")), row.getDouble("distance")),
                row.getBoolean("maximum"),
                row.getString("words"),
                ActivityStore.citation(row));
    }

    /// What a distance is counted in.
    private enum Measure {
        WORKDAYS,
        CALENDAR_DAYS,
        SHARE
    }

    private static Measure measure(Link.Distance distance) {
        return switch (distance) {
            case Link.Distance.Workdays ignored -> Measure.WORKDAYS;
            case Link.Distance.CalendarDays ignored -> Measure.CALENDAR_DAYS;
            case Link.Distance.Share ignored -> Measure.SHARE;
        };
    }

    private static double number(Link.Distance distance) {
        return switch (distance) {
            case Link.Distance.Workdays it -> it.days();
            case Link.Distance.CalendarDays it -> it.days();
            case Link.Distance.Share it -> it.share();
        };
    }

    private static Link.Distance distance(Measure measure, double number) {
        return switch (measure) {
            case WORKDAYS -> new Link.Distance.Workdays((int) number);
            case CALENDAR_DAYS -> new Link.Distance.CalendarDays((int) number);
            case SHARE -> new Link.Distance.Share(number);
        };
    }
}
