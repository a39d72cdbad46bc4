package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.Aim;
import io.plumbline.judging.Question;
import io.plumbline.judging.forecast.History;
import io.plumbline.judging.lines.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a goalpost comes to when it is held against a line of figures. `goal` says it in words, with the arithmetic.
sealed interface Asked {

    /// A question that the judge can answer. `history` are the values of the line, or what they chain to; `first` and
    /// `last` the slots of the first period of the plan and of the deadline; `held` when no period may miss.
    record Aimed(
            Aim aim,
            Line line,
            History history,
            long first,
            long last,
            OptionalDouble base,
            boolean held,
            Bilingual goal)
            implements Asked {

        int periods() {
            return (int) (last - first + 1);
        }

        /// How many periods of the plan are known; less than 0 when the figures end before it begins.
        int gone() {
            return (int) (line.last() - first + 1);
        }

        Question question() {
            return new Question(aim, history, periods(), gone());
        }

        boolean sums() {
            return aim instanceof Aim.TotalAtLeast;
        }

        /// Whether every period of the plan counts by itself.
        boolean needsAll() {
            return sums() || aim instanceof Aim.EveryPeriodAtLeast;
        }

        /// The values within the plan.
        List<Double> known() {
            double[] values = history.values();
            int from = Math.clamp(values.length - (long) gone(), 0, values.length);
            return Arrays.stream(values, from, values.length).boxed().toList();
        }

        /// Goal (1, 2), last period (3, 4) and last value (5), in Chinese and in English.
        Bilingual known(String chinese, String english) {
            return Bilingual.format(
                    chinese,
                    english,
                    goal.chinese(),
                    goal.english(),
                    line.chinese(line.last()),
                    line.code(line.last()),
                    line.lastValue());
        }
    }

    /// A sum over the plan that must not be exceeded.
    record Capped(double bound, Line line, long first, long last, Bilingual goal) implements Asked {}

    /// A place among others, in a line of places: 1 is best.
    record Placed(int place, Line line, long last, Bilingual goal) implements Asked {}

    /// Nothing can be asked, and what is missing for it.
    record Unasked(Bilingual why, Optional<Wanted> wanted) implements Asked {}
}
