package io.plumbline.judging.tables;

import io.plumbline.judging.Judge;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges all targets of a plan by the figures known (全规划研判).
public final class PlanJudge {

    /// A target, the figures it was judged by (none or one series), and the judgement.
    public record Judged(TargetTable.Row target, List<Observed> observed, Judgement judgement) {

        public Judged {
            observed = List.copyOf(observed);
        }
    }

    private final Judge judge;

    public PlanJudge(Judge judge) {
        this.judge = judge;
    }

    public List<Judged> judge(List<TargetTable.Row> targets, Map<String, Observed> observed) {
        return targets.stream()
                .map(target -> judge(target, Optional.ofNullable(observed.get(target.series()))))
                .toList();
    }

    private Judged judge(TargetTable.Row target, Optional<Observed> observed) {
        Judgement judgement = observed.map(it -> judge.judge(question(target, it)))
                .orElseGet(() ->
                        new Judgement.Unknown("没有指标“%s”的数据 (no figures of this series)".formatted(target.series())));
        return new Judged(target, observed.stream().toList(), judgement);
    }

    private static Question question(TargetTable.Row target, Observed observed) {
        Slot start = target.start().firstOf(observed.first().frequency());
        Slot end = target.end().lastOf(observed.first().frequency());
        int periods = (int) (end.index() - start.index() + 1);
        int gone = (int) (observed.last().index() - start.index() + 1);
        return new Question(target.aim(), observed.history(), periods, gone);
    }
}
