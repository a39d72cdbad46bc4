package io.plumbline.judging.warning;

/// Notices when the probability of attainment falls between two judgements of one target (实现概率骤降).
public final class ChanceWatch {

    private ChanceWatch() {}

    /// Whether the odds fell to a quarter or less and the chance by a fifth or more.
    public static boolean isFalling(double before, double now) {
        return before - now >= 0.2 && odds(now) <= 0.25 * odds(before);
    }

    public static String arithmetic(double before, double now) {
        return "实现概率由 %.0f%% 降至 %.0f%% (chance of attainment from %.0f to %.0f %%)"
                .formatted(100 * before, 100 * now, 100 * before, 100 * now);
    }

    private static double odds(double chance) {
        double inner = Math.clamp(chance, 0.001, 0.999);
        return inner / (1 - inner);
    }
}
