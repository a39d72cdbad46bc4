package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.Judge;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.lines.Line;
import io.plumbline.judging.progress.Digits;
import io.plumbline.judging.progress.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/// The arithmetic of one chance, for a sceptic to follow (演算过程): what is needed each period beside what was seen, what
/// the
/// trend leads to and when it crosses the goal, and where the chance comes from. `parts` are the combined methods with
/// what each says of the deadline; `quantiles` the values that are not exceeded there with a given chance.
public record Account(List<Step> steps, List<Forecast.Part> parts, List<Quantile> quantiles) {

    private static final double[] CHANCES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};
    private static final int YEARS_SEEN = 5;

    /// One line of it, with its name.
    public record Step(Bilingual name, Bilingual words) {}

    /// `value` is not exceeded with `chance`, 0 to 1.
    public record Quantile(double chance, double value) {}

    public Account {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
        quantiles = List.copyOf(quantiles);
    }

    static Account of(Line line, Judgement.Judged judged, Judge judge) {
        boolean sums = judged.question().sums();
        List<Step> steps = new ArrayList<>();
        if (judged.required() != 0) {
            steps.add(new Step(new Bilingual("今后所需", "needed from here"), required(line, judged, sums)));
        }
        steps.add(new Step(new Bilingual("趋势何时达标", "when the trend is there"), crossing(line, judged, judge)));
        steps.addAll(progress(line, judged));
        int ahead = judged.forecast().horizon();
        return new Account(
                steps,
                sums ? List.of() : judged.forecast().parts(ahead),
                DoubleStream.of(CHANCES)
                        .mapToObj(chance -> new Quantile(chance, judged.quantile(chance)))
                        .toList());
    }

    private static Bilingual required(Line line, Judgement.Judged judged, boolean sums) {
        int ahead = judged.forecast().horizon();
        Bilingual change = Bilingual.format(
                "(%1$s - %2$s) / %3$d = 每期 %4$s %5$s",
                "(%1$s - %2$s) / %3$d = %4$s %5$s each period",
                Digits.of(judged.goal()),
                Digits.of(judged.now()),
                ahead,
                Digits.of(judged.required()),
                line.unit());
        boolean compounds = !sums && judged.goal() > 0 && judged.now() > 0;
        return compounds ? change.then(rate(judged, ahead)).then(seen(judged)) : change;
    }

    private static Bilingual rate(Judgement.Judged judged, int ahead) {
        return Bilingual.format(
                "折合每期增长 (%1$s / %2$s)^(1/%3$d) - 1 = %4$.2f%%",
                "as growth (%1$s / %2$s)^(1/%3$d) - 1 = %4$.2f %% each period",
                Digits.of(judged.goal()),
                Digits.of(judged.now()),
                ahead,
                100 * Required.rate(judged.now(), judged.goal(), ahead));
    }

    /// The growth of the last years, beside what is needed.
    private static Bilingual seen(Judgement.Judged judged) {
        double[] values = judged.question().history().values();
        int periods = Math.min(
                values.length - 1,
                YEARS_SEEN * judged.question().history().frequency().perYear());
        double from = values[values.length - 1 - periods];
        double to = values[values.length - 1];
        if (from <= 0 || to <= 0) {
            return Bilingual.format(
                    "近 %1$d 期由 %2$s 到 %3$s",
                    "the last %1$d periods went from %2$s to %3$s", periods, Digits.of(from), Digits.of(to));
        }
        return Bilingual.format(
                "近 %1$d 期实际 (%3$s / %2$s)^(1/%1$d) - 1 = %4$.2f%%",
                "seen in the last %1$d periods (%3$s / %2$s)^(1/%1$d) - 1 = %4$.2f %%",
                periods,
                Digits.of(from),
                Digits.of(to),
                100 * Required.rate(from, to, periods));
    }

    /// By each method that suits, beside the share of the time; nothing where the plan has no figure yet.
    private static List<Step> progress(Line line, Judgement.Judged judged) {
        int gone = judged.question().gone();
        if (gone <= 0) {
            long first = line.last() - gone + 1;
            return List.of(new Step(
                    new Bilingual("进度", "progress"),
                    Bilingual.format(
                            "规划期自%1$s起，尚无期内数据，进度从缺",
                            "the plan begins with %2$s; none of its figures is known yet",
                            line.chinese(first),
                            line.code(first))));
        }
        Bilingual time = Bilingual.format(
                "序时 %1$d/%2$d = %3$.1f%%",
                "time gone %1$d/%2$d = %3$.1f %%",
                gone,
                judged.question().periods(),
                100.0 * gone / judged.question().periods());
        return judged.progress().stream()
                .map(it -> new Step(it.method().words(), new Bilingual(it.arithmetic(), it.arithmetic()).then(time)))
                .toList();
    }

    private static String periods(long count) {
        return count == 1 ? "1 period" : count + " periods";
    }

    private static Bilingual crossing(Line line, Judgement.Judged judged, Judge judge) {
        OptionalInt step = judge.findCrossing(judged);
        long deadline = line.last() + judged.forecast().horizon();
        if (step.isEmpty()) {
            return new Bilingual("十五年内不达目标", "not within fifteen years");
        }
        if (step.getAsInt() == 0) {
            return Bilingual.format(
                    "%s已达目标", "already there in %2$s", line.chinese(line.last()), line.code(line.last()));
        }
        long slot = line.last() + step.getAsInt();
        Bilingual when = Bilingual.format(
                "预测中位线%1$s首次达到 %3$s",
                "the middle of the forecast first reaches %3$s in %2$s",
                line.chinese(slot),
                line.code(slot),
                Digits.of(judged.goal()));
        return slot <= deadline
                ? when
                : when.then(Bilingual.format(
                        "比时限晚 %1$d 期", "%2$s after the deadline", slot - deadline, periods(slot - deadline)));
    }
}
