package io.plumbline.judging;

import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.forecast.History;
import io.plumbline.judging.forecast.Law;

/// A target put to its figures: the history known at the moment of asking, how many periods the plan has, and how many
/// of
/// them the history's last values already cover; less than 0 when the history ends so many periods before the plan.
public record Question(Aim aim, History history, int periods, int gone) {

    public Question {
        if (periods < 1) {
            throw new IllegalArgumentException("""
                    A plan has at least one period, not %d.
                    Maybe the deadline lies before the start.""".formatted(periods));
        }
    }

    /// Periods from the last figure to the deadline; 0 or less when the deadline's figure is there.
    int ahead() {
        return periods - gone;
    }

    /// The first step ahead that belongs to the plan: 1, or later when the history ends before the plan begins.
    int firstStep() {
        return Math.max(0, -gone) + 1;
    }

    /// The value before the plan's first period, or the oldest known when the history begins later.
    double base() {
        return history.values()[Math.clamp(history.size() - 1L - gone, 0, history.size() - 1)];
    }

    /// The values of the plan's periods that are known, the deadline's the last.
    double[] known() {
        int count = Math.clamp(gone, 0, Math.min(periods, history.size()));
        int end = history.size() - Math.max(0, gone - periods);
        double[] values = history.values();
        return java.util.Arrays.copyOfRange(values, Math.max(0, end - count), end);
    }

    /// Whether the periods of the plan are added up.
    public boolean sums() {
        return aim instanceof Aim.TotalAtLeast;
    }

    /// The law of the number at the deadline; of a sum that of the periods still to come.
    Law law(Forecast forecast) {
        return sums() ? forecast.total(firstStep(), ahead()) : forecast.level(ahead());
    }

    double years() {
        return (double) periods / history.frequency().perYear();
    }
}
