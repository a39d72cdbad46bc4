package io.plumbline.demo;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.ProgressReport.Stage;
import io.plumbline.register.Registered;
import io.plumbline.register.Write;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What the bureaus of the city report each month, as the column `course` of their commitments says: 稳 steady, proved,
/// bare (completed without proof), late, stale (silent since May), paused, slow (not begun), silent (never).
final class CityReports {

    private static final YearMonth FIRST = YearMonth.of(2026, 3);
    private static final YearMonth LAST_OF_STALE = YearMonth.of(2026, 5);
    private static final YearMonth PAUSE = YearMonth.of(2026, 6);

    private CityReports() {}

    static void report(Books books, Write write, YearMonth month, Labels labels, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            if (row.has("course") && labels.has(row.text("label"))) {
                Registered registered = books.commitments.get(labels.id(row.text("label")), write.recordedAt());
                find(registered, row.text("course"), month).ifPresent(report -> books.reports.report(write, report));
            }
        }
    }

    private static Optional<ProgressReport> find(Registered registered, String course, YearMonth month) {
        YearMonth due = due(registered.commitment());
        int done = Math.min(
                95,
                10 + 9 * (int) FIRST.until(month, java.time.temporal.ChronoUnit.MONTHS) + (int) (registered.id() % 7));
        String going = "按计划推进，完成形象进度约%d%%".formatted(done);
        return switch (course) {
            case "steady" -> report(registered, month, Stage.UNDER_WAY, going, month.getMonthValue() % 3 == 0);
            case "proved", "bare" -> {
                if (month.isAfter(due)) {
                    yield Optional.empty();
                }
                yield month.equals(due)
                        ? report(registered, month, Stage.COMPLETED, "已完成", course.equals("proved"))
                        : report(registered, month, Stage.UNDER_WAY, going, false);
            }
            case "late" -> report(registered, month, Stage.UNDER_WAY, "受前期工作影响，正在加快推进", false);
            case "stale" ->
                month.isAfter(LAST_OF_STALE)
                        ? Optional.empty()
                        : report(registered, month, Stage.UNDER_WAY, going, false);
            case "paused" ->
                month.isBefore(PAUSE)
                        ? report(registered, month, Stage.UNDER_WAY, going, false)
                        : report(registered, month, Stage.SUSPENDED, "用地手续未落实，暂停实施", false);
            case "slow" -> report(registered, month, Stage.NOT_STARTED, "正在做前期准备", false);
            case "silent" -> Optional.empty();
            default -> throw new IllegalArgumentException("No course of reports is called " + course);
        };
    }

    /// When something is completed that has no deadline in the time of the reports: in August.
    private static YearMonth due(Commitment commitment) {
        YearMonth august = YearMonth.of(2026, 8);
        return switch (commitment.deadline()) {
            case Deadline.By by -> by.lastDay().isAfter(ExamplePlans.DAY) ? august : YearMonth.from(by.lastDay());
            case Deadline.Open ignored -> august;
        };
    }

    private static Optional<ProgressReport> report(
            Registered registered, YearMonth month, Stage stage, String words, boolean proved) {
        LocalDate day = month.atDay(25);
        List<String> lead = registered.commitment().responsibility().lead();
        String reporter = lead.isEmpty() ? "市发展改革局" : lead.getFirst();
        String evidence = proved ? "示例督〔2026〕%d号".formatted(1000 + registered.id() % 1000) : "";
        return Optional.of(new ProgressReport(registered.id(), day, stage, words, evidence, reporter));
    }
}
