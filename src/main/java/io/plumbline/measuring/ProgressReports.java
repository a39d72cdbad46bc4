package io.plumbline.measuring;

import io.plumbline.database.Database;
import io.plumbline.register.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What units reported of their work, as known at any moment. A correction is a new report of the same day.
public final class ProgressReports {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final ProgressReportStore store;

    public ProgressReports(Database database) {
        this.store = new ProgressReportStore(database.jdbc());
    }

    public void report(Write write, ProgressReport report) {
        LocalDate today = LocalDate.ofInstant(write.recordedAt(), CHINA);
        if (report.asOf().isAfter(today)) {
            throw new IllegalArgumentException("""
                    进展报告的日期晚于今天：%s
                    A progress report speaks of a day to come: %s.
                    Maybe the year is wrong.""".formatted(report.asOf(), report.asOf()));
        }
        if (!store.add(write, report)) {
            throw new IllegalArgumentException("""
                    登记册里没有编号为 %d 的承诺事项
                    No commitment %d in the register.
                    Maybe the number is that of a proposal.""".formatted(report.commitment(), report.commitment()));
        }
    }

    /// Of each commitment of the plan the report of the latest day; of several the one that came last.
    public Map<Long, ProgressReport> lastByCommitment(long plan, Instant knownAt) {
        return lastByCommitment(plan, knownAt, LocalDate.of(9999, 1, 1));
    }

    /// As above, of the reports that speak of `until` or of days before it.
    public Map<Long, ProgressReport> lastByCommitment(long plan, Instant knownAt, LocalDate until) {
        return store.lastByCommitment(plan, knownAt, until);
    }

    /// All of one commitment, the oldest day first, corrections after what they correct.
    public List<ProgressReport> list(long commitment, Instant knownAt) {
        return store.list(commitment, knownAt);
    }
}
