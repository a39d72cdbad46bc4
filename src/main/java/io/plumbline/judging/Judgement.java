package io.plumbline.judging;

import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.progress.Progress;
import java.util.List;

/// What the figures known at a moment say about a target (研判结论).
public sealed interface Judgement {

    Rating rating();

    /// `question` is what was asked. `chance` is the probability of attainment at the deadline, 0 to 1; `now` what is
    /// measured so far, `goal` the number to be reached; `expected` what the forecast says of it, with the bounds of 80
    /// %; `required` the change per period that is needed from here (of a sum the amount per period),
    /// 0 when none is; `crossing` the
    /// step
    /// at which the forecast reaches the target, 0 for now, -1 for not by the deadline; `reasons` are the arithmetic.
    record Judged(
            Question question,
            Rating rating,
            double chance,
            double now,
            double goal,
            Expected expected,
            double required,
            int crossing,
            List<Progress> progress,
            List<String> reasons,
            Forecast forecast)
            implements Judgement {

        public Judged {
            progress = List.copyOf(progress);
            reasons = List.copyOf(reasons);
        }

        /// The value at the deadline, of a sum the whole sum, that is not exceeded with that chance, 0 to 1.
        public double quantile(double share) {
            return (question.sums() ? now : 0) + question.law(forecast).quantile(share);
        }
    }

    /// The deadline's figures are there: no forecast, only the result.
    record Settled(Rating rating, boolean attained, double result, List<Progress> progress) implements Judgement {

        public Settled {
            progress = List.copyOf(progress);
        }
    }

    /// Too little is known to say; never shown as good.
    record Unknown(String why) implements Judgement {

        @Override
        public Rating rating() {
            return Rating.UNKNOWN;
        }
    }

    /// The middle of the law of the number that is aimed at, and the bounds that hold 80 %.
    record Expected(double low, double middle, double high) {}
}
