package io.plumbline.measuring;

import io.plumbline.register.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `progress_report`.
final class ProgressReportStore {

    private final JdbcClient jdbc;

    ProgressReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when there is no such commitment.
    boolean add(Write write, ProgressReport report) {
        return jdbc.sql("""
                insert into progress_report (id, commitment_id, as_of, stage, words, evidence, reporter, write_id)
                select nextval('ids'), id, :asOf, :stage, :words, :evidence, :reporter, :write
                from commitment where id = :commitment""")
                        .param("asOf", report.asOf())
                        .param("stage", report.stage().name())
                        .param("words", report.words())
                        .param("evidence", report.evidence())
                        .param("reporter", report.reporter())
                        .param("write", write.id())
                        .param("commitment", report.commitment())
                        .update()
                == 1;
    }

    Map<Long, ProgressReport> lastByCommitment(long plan, Instant knownAt, LocalDate until) {
        Map<Long, ProgressReport> last = new TreeMap<>();
        jdbc.sql("""
                select distinct on (commitment_id) progress_report.*
                from progress_report
                join commitment on commitment.id = commitment_id
                join journal on journal.id = progress_report.write_id
                where plan_id = ? and journal.recorded_at <= ? and as_of <= ?
                order by commitment_id, as_of desc, progress_report.id desc""")
                .params(plan, FigureQuestionStore.utc(knownAt), until)
                .query(ProgressReportStore::report)
                .list()
                .forEach(report -> last.put(report.commitment(), report));
        return last;
    }

    List<ProgressReport> list(long commitment, Instant knownAt) {
        return jdbc.sql("""
                select progress_report.*
                from progress_report join journal on journal.id = write_id
                where commitment_id = ? and journal.recorded_at <= ?
                order by as_of, progress_report.id""")
                .params(commitment, FigureQuestionStore.utc(knownAt))
                .query(ProgressReportStore::report)
                .list();
    }

    private static ProgressReport report(ResultSet row, int number) throws SQLException {
        return new ProgressReport(
                row.getLong("commitment_id"),
                row.getObject("as_of", LocalDate.class),
                ProgressReport.Stage.valueOf(row.getString("stage")),
                row.getString("words"),
                row.getString("evidence"),
                row.getString("reporter"));
    }
}
