package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Dimension;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.judging.Aim;
import io.plumbline.judging.lines.Conversion;
import io.plumbline.judging.lines.Demand;
import io.plumbline.judging.lines.KnownSeries;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.lines.LineChoice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Turns the goalpost of one target into a question about the figures of its indicator.
final class Asking {

    private static final List<String> WORDS_OF_RATES = List.of("增速", "增长", "增幅", "涨幅", "growth");

    private final KnownSeries series;
    private final Commitment.Target target;
    private final LineChoice choice;
    private final Aims aims;
    private final RelativeAsking relative;
    private final Missing missing;

    Asking(KnownSeries series, Commitment.Target target, Course course, LineChoice choice, Aims aims, Missing missing) {
        this.series = series;
        this.target = target;
        this.choice = choice;
        this.aims = aims;
        this.relative = new RelativeAsking(series, target, course, choice, aims, missing);
        this.missing = missing;
    }

    Asked ask() {
        return switch (target.goalpost()) {
            case Comparison it -> level(it, Demand.LEVEL, false);
            case Goalpost.Keep it -> level(it.level(), Demand.LEVEL, true);
            case Goalpost.Growth it -> areRates() ? level(it.rate(), Demand.GROWTH, false) : relative.growth(it);
            case Goalpost.AverageGrowth it -> areRates() ? relative.chained(it) : relative.averageGrowth(it);
            case Goalpost.Multiple it -> relative.multiple(it);
            case Goalpost.Change it -> relative.change(it);
            case Goalpost.Cumulative it -> sum(it);
            case Goalpost.Rank it -> rank(it);
            case Goalpost.Qualitative ignored -> missing.number();
            case Goalpost.Completion ignored -> missing.number();
        };
    }

    /// Whether the figures are growth rates themselves: a share that grows by 5 % is another thing.
    private boolean areRates() {
        return series.definition().unit().dimension().equals(Dimension.RATIO)
                && WORDS_OF_RATES.stream().anyMatch(series.definition().name()::contains);
    }

    private Asked level(Comparison comparison, Demand demand, boolean held) {
        if (series.isRank()) {
            return rank(new Goalpost.Rank(comparison));
        }
        Optional<Line> found = series.find(demand, choice);
        if (found.isEmpty()) {
            return missing.line(demand, series);
        }
        Line line = found.get();
        return aims.find(comparison, it -> Conversion.find(it, line.unit()))
                .map(aim -> level(every(aim, held), line, held, Aims.words(comparison, aim, line.unit())))
                .orElseGet(() -> missing.unit(Aims.words(comparison)));
    }

    private Asked level(Aim aim, Line line, boolean held, String words) {
        long last = choice.last(line);
        Bilingual goal = held
                ? Bilingual.format("各期保持 %s", "%s in every period", words)
                : Bilingual.format("%1$s %3$s", "%2$s %3$s", line.chinese(last), line.code(last), words);
        return aimed(aim, line, held, goal);
    }

    private static Aim every(Aim aim, boolean held) {
        return held && aim instanceof Aim.AtLeast floor ? new Aim.EveryPeriodAtLeast(floor.bound()) : aim;
    }

    private Asked aimed(Aim aim, Line line, boolean held, Bilingual goal) {
        long first = Math.min(choice.first(line), choice.last(line));
        OptionalDouble base = Base.find(target, line, first - 1)
                .map(it -> OptionalDouble.of(it.value().doubleValue()))
                .orElse(OptionalDouble.empty());
        return new Asked.Aimed(aim, line, line.history(), first, choice.last(line), base, held, goal);
    }

    private Asked sum(Goalpost.Cumulative cumulative) {
        Optional<Line> found = series.isLevel() ? Optional.empty() : series.find(Demand.SUM, choice);
        if (found.isEmpty()) {
            return missing.line(Demand.SUM, series);
        }
        Line line = found.get();
        return aims.find(cumulative.total(), it -> Conversion.find(it, line.unit()))
                .map(aim -> sum(aim, line, Aims.words(cumulative.total(), aim, line.unit())))
                .orElseGet(() -> missing.unit(Aims.words(cumulative.total())));
    }

    private Asked sum(Aim aim, Line line, String words) {
        long first = choice.first(line);
        long last = choice.last(line);
        Bilingual goal = Bilingual.format(
                "%1$s至%2$s累计 %5$s",
                "sum of %3$s to %4$s %5$s",
                line.chinese(first),
                line.chinese(last),
                line.code(first),
                line.code(last),
                words);
        return switch (aim) {
            case Aim.AtMost cap -> new Asked.Capped(cap.bound(), line, first, last, goal);
            case Aim.AtLeast floor -> aimed(new Aim.TotalAtLeast(floor.bound()), line, false, goal);
            case Aim.Between range -> aimed(new Aim.TotalAtLeast(range.low()), line, false, goal);
            default -> missing.number();
        };
    }

    private Asked rank(Goalpost.Rank rank) {
        if (!series.isRank()) {
            return missing.ranks();
        }
        return series.find(Demand.LEVEL, choice)
                .<Asked>map(line -> new Asked.Placed(
                        rank.place().bounds().getLast().value().intValue(),
                        line,
                        choice.last(line),
                        Bilingual.format("位次 %s", "place %s", Aims.words(rank.place()))))
                .orElseGet(() -> missing.line(Demand.LEVEL, series));
    }
}
