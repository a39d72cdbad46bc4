package io.plumbline.demo;

import io.plumbline.scheduling.resources.Portfolio.PortfolioProject;
import io.plumbline.scheduling.resources.Portfolio.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// One renewal project of the example as work: design, construction, handover, in weeks, with the crews and the money
/// that it needs, and the days on which it passed its stages.
record RenewalWork(
        String code,
        String name,
        String owner,
        boolean showPiece,
        Optional<LocalDate> conceived,
        Optional<LocalDate> approved,
        Optional<LocalDate> begun,
        Optional<LocalDate> built) {

    static final int HANDOVER = 3;
    private static final int SHOW_PIECE_WEEKS = 34;

    private SplittableRandom chance() {
        return new SplittableRandom(code.hashCode());
    }

    int designWeeks() {
        return 6 + chance().nextInt(9);
    }

    int buildingWeeks() {
        return showPiece ? SHOW_PIECE_WEEKS : 18 + chance().nextInt(30);
    }

    private int crews() {
        return 1 + chance().nextInt(2);
    }

    /// In 万元.
    private long cost() {
        return 800L + chance().nextInt(8200);
    }

    /// How much of a work that takes `weeks` is done on `day`, if it began on `since`: by the time gone, never all of
    /// it.
    static double share(LocalDate since, LocalDate day, int weeks) {
        return Math.clamp(ChronoUnit.DAYS.between(since, day) / (7.0 * weeks), 0.05, 0.95);
    }

    /// What is left to do from `day` on; empty once it is built.
    Optional<PortfolioProject> left(LocalDate day, int due) {
        if (built.isPresent()) {
            return Optional.empty();
        }
        int rank = (showPiece ? 0 : begun.isPresent() ? 100 : 200) + Integer.parseInt(code.substring(1));
        int building = left(buildingWeeks(), begun, day);
        Work construction = new Work(building, List.of(0, crews()), cost() * building / buildingWeeks(), List.of());
        if (approved.isPresent() || begun.isPresent()) {
            return Optional.of(new PortfolioProject(code, rank, due, List.of(construction)));
        }
        Work design = new Work(left(designWeeks(), conceived, day), List.of(1, 0), 0, List.of());
        Work after = new Work(construction.periods(), construction.crews(), construction.cost(), List.of(0));
        return Optional.of(new PortfolioProject(code, rank, due, List.of(design, after)));
    }

    private static int left(int weeks, Optional<LocalDate> since, LocalDate day) {
        return since.map(it -> Math.max(1, (int) Math.ceil(weeks * (1 - share(it, day, weeks)))))
                .orElse(weeks);
    }
}
