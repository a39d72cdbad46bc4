package io.plumbline.judging;

import io.plumbline.judging.forecast.Frequency;

/// Where the ratings change, by the chance of attainment; cities differ, so these are configuration (评级阈值).
///
/// `leastYears` is how many years of figures a judgement needs at least; `leastValues` how many figures.
public record Thresholds(double reached, double ahead, double onTrack, int leastValues, int leastYears) {

    /// Reached early: there already and to stay with 80 %; ahead from 85 %, on track from 50 %; five figures and two
    /// years.
    public static final Thresholds USUAL = new Thresholds(0.8, 0.85, 0.5, 5, 2);

    public Thresholds {
        if (!(onTrack > 0 && onTrack <= ahead && ahead < 1 && reached > 0 && reached < 1)) {
            throw new IllegalArgumentException("""
                    Thresholds must rise between 0 and 1: on track %s, ahead %s, reached %s.
                    Maybe percentages were given as whole numbers.""".formatted(onTrack, ahead, reached));
        }
    }

    /// How many figures a judgement needs at that frequency.
    public int leastValues(Frequency frequency) {
        return Math.max(leastValues, leastYears * frequency.perYear());
    }

    Rating rating(double chance, boolean reachedNow) {
        if (reachedNow && chance >= reached) {
            return Rating.REACHED_EARLY;
        }
        if (chance >= ahead) {
            return Rating.AHEAD;
        }
        return chance >= onTrack ? Rating.ON_TRACK : Rating.BEHIND;
    }
}
