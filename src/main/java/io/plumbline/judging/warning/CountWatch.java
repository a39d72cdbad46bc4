package io.plumbline.judging.warning;

import java.util.Arrays;

/// Watches counts of equally long periods, cases a week for instance, for more than the past leads one to expect
/// (计数预警): by [CountModel] when a year and a half is known, otherwise by the mean and deviation of the last seven
/// periods (EARS C1: Hutwagner, Thompson, Seeman & Treadwell, Journal of Urban Health 2003).
public final class CountWatch {

    /// Some five false alarms in a thousand quiet weeks: fixed on simulated series other than those it is scored on.
    public static final double USUAL_THRESHOLD = 0.00314;

    private static final int LONGEST_YEARS = 6;
    private static final int BASE_OF_SHORT = 7;

    private final CountModel.Wave wave;
    private final int guard;

    /// For so many periods a year; the last five months before now are left out of what is learned, lest an outbreak
    /// that
    /// is under way hides itself.
    public CountWatch(int perYear) {
        wave = CountModel.Wave.of(perYear);
        guard = Math.max(1, Math.round(perYear * 20f / 52));
    }

    /// `chance` of the count looked at, or of that and the one before together, or more of either, by accident, 1 when
    /// too little is known; and how many were `expected`.
    public record Look(double chance, double expected) {}

    /// At the count of the period `now`, from those before it.
    public Look look(int[] counts, int now) {
        int from = Math.max(0, now - LONGEST_YEARS * wave.perYear());
        int to = now - guard;
        if (to - from < wave.perYear() * 3 / 2) {
            return lookShort(counts, now);
        }
        CountModel model = new CountModel(counts, from, to, now, wave);
        double mean = model.mean(now);
        double variance = model.variance(now);
        double single = CountTail.above(counts[now], mean, variance);
        if (counts[now] <= mean) {
            return new Look(single, mean);
        }
        double both = CountTail.above(
                counts[now] + counts[now - 1], mean + model.mean(now - 1), variance + model.variance(now - 1));
        return new Look(Math.min(single, both), mean);
    }

    private static Look lookShort(int[] counts, int now) {
        if (now < BASE_OF_SHORT) {
            return new Look(1, counts[now]);
        }
        int[] base = Arrays.copyOfRange(counts, now - BASE_OF_SHORT, now);
        double mean = Math.max(0.5, Arrays.stream(base).average().orElse(0));
        double squares = Arrays.stream(base)
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        double variance = Math.max(mean, squares / (BASE_OF_SHORT - 1)) * (1 + 1.0 / BASE_OF_SHORT);
        return new Look(CountTail.above(counts[now], mean, variance), mean);
    }
}
