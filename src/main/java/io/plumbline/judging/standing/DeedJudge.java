package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.ProgressReport.Stage;
import java.time.LocalDate;
import java.util.Optional;

/// Judges what is to be done rather than reached, by the last report of its unit. What a unit says of itself carries
/// as far as “under way”; that something is done needs proof.
final class DeedJudge {

    private static final Bilingual PROOF = new Bilingual("里程碑（以佐证为准）", "milestone (by proof)");
    private static final Bilingual DATES = new Bilingual("时限核对", "deadline against the day");
    private static final Bilingual SELF_REPORT = new Bilingual("进展报告（自报）", "progress report (self-reported)");

    private final LocalDate day;
    private final StandingRules rules;

    DeedJudge(LocalDate day, StandingRules rules) {
        this.day = day;
        this.rules = rules;
    }

    Conclusion judge(Commitment deed, Course course, Optional<ProgressReport> report, String owner) {
        Optional<Stage> stage = report.map(ProgressReport::stage);
        if (report.isPresent() && stage.get() == Stage.COMPLETED) {
            return completed(deed, report.get(), owner);
        }
        Bilingual said = report.map(this::said).orElseGet(() -> new Bilingual("从未报告进展", "nothing was ever reported"));
        if (course.isOver(day)) {
            Bilingual over =
                    Bilingual.format("时限 %s 已过，未报告完成", "due on %s and not reported as completed", course.lastDay());
            return Conclusion.of(State.LATE, over.then(said), DATES);
        }
        if (stage.isPresent() && stage.get() == Stage.SUSPENDED) {
            return Conclusion.of(State.AT_RISK, said, SELF_REPORT);
        }
        double left = course.left(day);
        if (stage.isPresent() && stage.get() == Stage.NOT_STARTED && left < rules.lateStart()) {
            return Conclusion.of(State.AT_RISK, said.then(left(course, left)), DATES);
        }
        if (report.isEmpty() || report.get().asOf().plusDays(rules.silentDays()).isBefore(day)) {
            return silent(deed, said, owner);
        }
        return stage.get() == Stage.UNDER_WAY
                ? Conclusion.of(State.ON_COURSE, said.then(left(course, left)), SELF_REPORT)
                : Conclusion.unknown(
                        said.then(left(course, left)),
                        SELF_REPORT,
                        new Wanted(
                                Wanted.Kind.REPORT,
                                Bilingual.format("“%s”的开工时间", "when “%s” is to begin", deed.title()),
                                owner));
    }

    private static Conclusion completed(Commitment deed, ProgressReport report, String owner) {
        if (report.isProved()) {
            return Conclusion.of(
                    State.ATTAINED,
                    Bilingual.format(
                            "%s 报告完成，佐证：%s",
                            "reported as completed on %s, proved by %s", report.asOf(), report.evidence()),
                    PROOF);
        }
        return Conclusion.unknown(
                Bilingual.format(
                        "%2$s于 %1$s 自报完成，没有佐证",
                        "%2$s reported completion on %1$s without proof", report.asOf(), report.reporter()),
                PROOF,
                new Wanted(
                        Wanted.Kind.EVIDENCE,
                        Bilingual.format("“%s”完成的佐证", "proof that “%s” is completed", deed.title()),
                        owner.isEmpty() ? report.reporter() : owner));
    }

    private Conclusion silent(Commitment deed, Bilingual said, String owner) {
        return Conclusion.unknown(
                said.then(Bilingual.format("近 %d 天没有进展报告", "silent for more than %d days", rules.silentDays())),
                SELF_REPORT,
                new Wanted(
                        Wanted.Kind.REPORT,
                        Bilingual.format("“%s”的进展报告", "a progress report on “%s”", deed.title()),
                        owner));
    }

    private Bilingual said(ProgressReport report) {
        return Bilingual.format(
                "%2$s %1$s 报告：%3$s",
                "%2$s reported on %1$s: %4$s",
                report.asOf(),
                report.reporter(),
                report.stage().words().chinese(),
                report.stage().words().english());
    }

    private static Bilingual left(Course course, double left) {
        return Bilingual.format(
                "时限 %s，时间余 %.0f%%", "due on %s, %.0f %% of the time is left", course.lastDay(), 100 * left);
    }
}
