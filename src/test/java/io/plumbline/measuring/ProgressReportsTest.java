package io.plumbline.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Modality;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.measuring.ProgressReport.Stage;
import io.plumbline.register.Commitments;
import io.plumbline.register.Occasion;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressReportsTest {

    private final MeasuringSandbox sandbox = new MeasuringSandbox();
    private final ProgressReports reports = new ProgressReports(sandbox.database);
    private final long plan = sandbox.journal.writeOne(
            occasion(),
            it -> new Plans(sandbox.database)
                    .add(it, Plan.of("纲要", "纲要", "市政府", ReportingPeriod.ofYears(2026, 2030)))
                    .id());
    private final long commitment = sandbox.journal.writeOne(
            occasion(),
            it -> new Commitments(sandbox.database).add(it, plan, task()).id());

    @AfterEach
    void close() {
        sandbox.close();
    }

    private static Occasion occasion() {
        return Occasion.of("李四", "季度报告", "report-progress");
    }

    private static Commitment task() {
        return new Commitment.Task(
                new Citation("纲要", 0, 2, "建成"),
                "建成",
                "两座水厂",
                new Goalpost.Completion(),
                new Deadline.Open(),
                Responsibility.of("市水务局"),
                Modality.PLAN);
    }

    private ProgressReport report(String day, Stage stage, String evidence) {
        return new ProgressReport(commitment, LocalDate.parse(day), stage, "主体封顶", evidence, "市水务局");
    }

    private void write(ProgressReport report) {
        sandbox.journal.write(occasion(), it -> {
            reports.report(it, report);
            return "";
        });
    }

    @Test
    void the_report_of_the_latest_day_counts_and_a_correction_of_that_day_before_it() {
        ProgressReport january = report("2026-01-31", Stage.UNDER_WAY, "");
        ProgressReport february = report("2026-02-28", Stage.COMPLETED, "");
        ProgressReport corrected = report("2026-02-28", Stage.COMPLETED, "竣工验收备案表");
        write(february);
        write(january);
        Instant before = sandbox.journal.latest();
        write(corrected);

        assertThat(reports.lastByCommitment(plan, before)).isEqualTo(Map.of(commitment, february));
        assertThat(reports.lastByCommitment(plan, sandbox.journal.latest())).isEqualTo(Map.of(commitment, corrected));
        assertThat(reports.list(commitment, sandbox.journal.latest())).containsExactly(january, february, corrected);
        assertThat(reports.lastByCommitment(plan, Instant.EPOCH)).isEmpty();
        assertThat(corrected.isProved()).isTrue();
        assertThat(february.isProved()).isFalse();
    }

    @Test
    void a_report_of_a_day_to_come_or_of_nothing_is_refused() {
        assertThatThrownBy(() -> write(report("2026-03-02", Stage.COMPLETED, "")))
                .hasMessageContaining("进展报告的日期晚于今天：2026-03-02");
        assertThatThrownBy(
                        () -> write(new ProgressReport(-1, LocalDate.of(2026, 1, 1), Stage.SUSPENDED, "", "", "市水务局")))
                .hasMessageContaining("没有编号为 -1");
        assertThatThrownBy(() -> new ProgressReport(1, LocalDate.of(2026, 1, 1), Stage.SUSPENDED, "", "", " "))
                .hasMessageContaining("须注明报告单位");
    }
}
