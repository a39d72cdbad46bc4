package io.plumbline.measuring;

import io.plumbline.basics.Bilingual;
import java.time.LocalDate;

/// What a unit says of its own work on a commitment on one day (进展报告). `evidence` names what proves it (a file, a link,
/// a certificate); empty for a bare self-report.
public record ProgressReport(
        long commitment, LocalDate asOf, Stage stage, String words, String evidence, String reporter) {

    /// How far the work is (进展阶段).
    public enum Stage {
        NOT_STARTED("未启动", "not started"),
        UNDER_WAY("推进中", "under way"),
        SUSPENDED("暂停", "suspended"),
        COMPLETED("已完成", "completed");

        private final String label;
        private final String english;

        Stage(String label, String english) {
            this.label = label;
            this.english = english;
        }

        public Bilingual words() {
            return new Bilingual(label, english);
        }

        public String label() {
            return label;
        }
    }

    public ProgressReport {
        if (reporter.isBlank()) {
            throw new IllegalArgumentException("""
                    进展报告须注明报告单位：承诺事项 %d
                    A progress report must say who reports: commitment %d.""".formatted(commitment, commitment));
        }
    }

    public boolean isProved() {
        return !evidence.isBlank();
    }
}
