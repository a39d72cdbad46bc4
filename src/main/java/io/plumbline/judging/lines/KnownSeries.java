package io.plumbline.judging.lines;

import io.plumbline.judging.doubt.Doubt;
import io.plumbline.judging.doubt.FigureDoubts;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Reported;
import io.plumbline.measuring.Vintage;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.SeriesBreak;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures of one series as far as they compare (可比数据): of the newest definition that has any, after its last
/// break. A break is bridged where figures before it follow the newer definition (回溯数据) or were revised with the
/// census.
public final class KnownSeries {

    private final IndicatorDefinition definition;
    private final List<Reported> comparable;
    private final int leftOut;
    private final Lines lines;

    private KnownSeries(IndicatorDefinition definition, List<Reported> comparable, int leftOut) {
        this.definition = definition;
        this.comparable = comparable;
        this.leftOut = leftOut;
        this.lines = new Lines(definition.unit(), comparable);
    }

    /// By what was known of periods that had ended by `day`. `definitions` are all of the indicator, at least one, in
    /// their order.
    public static KnownSeries of(
            List<IndicatorDefinition> definitions, List<SeriesBreak> breaks, List<Reported> reported, LocalDate day) {
        List<Reported> ended = reported.stream()
                .filter(it -> !it.period().lastDay().isAfter(day))
                .toList();
        int newest = ended.stream()
                .mapToInt(Reported::definition)
                .max()
                .orElse(definitions.getLast().version());
        IndicatorDefinition definition = definitions.stream()
                .filter(it -> it.version() == newest)
                .findFirst()
                .orElse(definitions.getLast());
        List<Reported> comparable = ended.stream()
                .filter(it -> it.definition() == newest && isAfterBreaks(it, breaks))
                .toList();
        return new KnownSeries(definition, comparable, ended.size() - comparable.size());
    }

    /// A break between two definitions is seen by the definition of the figure, a break within one by its day.
    private static boolean isAfterBreaks(Reported figure, List<SeriesBreak> breaks) {
        return figure.vintage() == Vintage.CENSUS
                || breaks.stream()
                        .filter(it -> it.before() == figure.definition() && it.after() == figure.definition())
                        .noneMatch(it -> figure.period().start().isBefore(it.at()));
    }

    public IndicatorDefinition definition() {
        return definition;
    }

    /// How many figures compare.
    public int size() {
        return comparable.size();
    }

    /// How many are known and do not compare.
    public int leftOut() {
        return leftOut;
    }

    /// The one of the latest period; there must be one.
    public Reported last() {
        return comparable.stream()
                .max(Comparator.comparing(it -> it.period().end()))
                .orElseThrow();
    }

    /// Whether there are figures of quarters or months.
    public boolean hasPartsOfYears() {
        return lines.hasPartsOfYears();
    }

    /// Whether there is nothing to judge by.
    public boolean isEmpty() {
        return comparable.isEmpty();
    }

    /// Whether its values are levels or places, which are never added up.
    public boolean isLevel() {
        return lines.nature() == Nature.STOCK;
    }

    public boolean isRank() {
        return Nature.isRank(definition.unit());
    }

    /// The line that says most about the goal; empty where none can be held against the demand.
    public Optional<Line> find(Demand demand, LineChoice choice) {
        return choice.best(demand, lines.list(demand, choice.lastDay()));
    }

    /// Where a revision of one period alone lies between two neighbours.
    public List<LevelShift> levelShifts() {
        return LevelShift.list(comparable);
    }

    /// What honest figures seldom show.
    public List<Doubt> doubts() {
        List<FigureDoubts.Revision> revisions = comparable.stream()
                .filter(Reported::isRevised)
                .map(it -> new FigureDoubts.Revision(
                        it.first().doubleValue(), it.value().doubleValue()))
                .toList();
        Optional<Doubt> round = FigureDoubts.findRoundNumbers(comparable.stream()
                .filter(it -> !it.converted() && it.cumulation() == Cumulation.IN_PERIOD)
                .map(Reported::value)
                .toList());
        return Stream.of(FigureDoubts.findUpwardRevisions(revisions), round)
                .flatMap(Optional::stream)
                .toList();
    }
}
