package io.plumbline.judging.keeping;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.scoring.LawRecord;
import io.plumbline.judging.scoring.Scoreboard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What became of the forecasts that were made (预测记录): how many were kept, the scores of those whose date came, cut by
/// kind of goal, horizon and unit, and how often the next figure fell where it was said to. `matured` are listed newest
/// first.
public record TrackRecord(
        int kept,
        Scores all,
        List<Group> byKind,
        List<Group> byHorizon,
        List<Group> byUnit,
        LawRecord next,
        List<Checked> matured) {

    /// Chances against what came true, and the laws behind them against the numbers.
    public record Scores(Scoreboard chances, LawRecord laws) {

        static Scores of(List<Checked> checked) {
            return new Scores(
                    Scoreboard.of(checked.stream()
                            .map(Checked::findMatured)
                            .flatMap(Optional::stream)
                            .toList()),
                    LawRecord.of(checked.stream()
                            .map(Checked::findCame)
                            .flatMap(Optional::stream)
                            .toList()));
        }
    }

    /// The scores of some of them, with what they have in common.
    public record Group(Bilingual name, Scores scores, LawRecord next) {}

    public TrackRecord {
        byKind = List.copyOf(byKind);
        byHorizon = List.copyOf(byHorizon);
        byUnit = List.copyOf(byUnit);
        matured = List.copyOf(matured);
    }

    public static TrackRecord of(List<Checked> checked) {
        return new TrackRecord(
                checked.size(),
                Scores.of(checked),
                cut(checked, it -> it.forecast().kind().words()),
                cut(checked, it -> horizon(it.forecast().yearsAhead())),
                cut(checked, it -> unit(it.forecast().owner())),
                nextOf(checked),
                checked.stream().filter(it -> it.outcome().isPresent()).toList().reversed());
    }

    private static Bilingual horizon(int years) {
        return years == 1 ? new Bilingual("一年以内", "within a year") : Bilingual.format("第 %d 年", "year %d ahead", years);
    }

    private static Bilingual unit(String owner) {
        return owner.isEmpty() ? new Bilingual("责任单位未明确", "nobody answers for it") : new Bilingual(owner, owner);
    }

    private static LawRecord nextOf(List<Checked> checked) {
        return LawRecord.of(checked.stream()
                .map(Checked::findNextCame)
                .flatMap(Optional::stream)
                .toList());
    }

    /// Of each group that has something to score, by name.
    private static List<Group> cut(List<Checked> checked, Function<Checked, Bilingual> name) {
        Map<Bilingual, List<Checked>> groups = new LinkedHashMap<>();
        checked.forEach(it ->
                groups.computeIfAbsent(name.apply(it), key -> new ArrayList<>()).add(it));
        return groups.entrySet().stream()
                .map(it -> new Group(it.getKey(), Scores.of(it.getValue()), nextOf(it.getValue())))
                .filter(it -> it.scores().chances().count() + it.next().count() > 0)
                .sorted(Comparator.comparing(it -> it.name().chinese()))
                .toList();
    }
}
