package io.plumbline.judging.warning;

import io.plumbline.basics.Bilingual;

/// Notices when the probability of attainment falls between two judgements of one target (实现概率骤降).
final class ChanceWatch {

    private ChanceWatch() {}

    /// Whether the odds fell to a quarter or less and the chance by a fifth or more.
    static boolean isFalling(double before, double now) {
        return before - now >= 0.2 && odds(now) <= 0.25 * odds(before);
    }

    /// Chances that are right go up as well as down: from `before` one falls to `now` or lower, at any time, with at
    /// most this chance (Ville 1939, of the chance of failing).
    static double chance(double before, double now) {
        return Math.min(1, (1 - before) / Math.max(0.001, 1 - now));
    }

    static Bilingual arithmetic(double before, double now) {
        return Bilingual.format(
                "实现概率由 %1$.0f%% 降至 %2$.0f%%；若研判可靠，偶然降到这么低的概率至多 %3$.0f%%",
                "chance of attainment from %1$.0f to %2$.0f %%; where chances are right, it falls so low by accident with %3$.0f %% at most",
                100 * before,
                100 * now,
                100 * chance(before, now));
    }

    private static double odds(double chance) {
        double inner = Math.clamp(chance, 0.001, 0.999);
        return inner / (1 - inner);
    }
}
