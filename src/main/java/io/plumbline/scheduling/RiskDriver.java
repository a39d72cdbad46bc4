package io.plumbline.scheduling;

import java.util.Set;

/// Something that stretches or shortens several activities at once (共同风险因素): a late grant, a wet season, a strict
/// review. With `chance` (0 to 1) it happens, and then multiplies the durations of `activities` by one factor between
/// `low` and `high`, most likely `likely`. So their overruns come together, as they do.
public record RiskDriver(String name, double chance, double low, double likely, double high, Set<String> activities) {

    public RiskDriver {
        if (!(chance >= 0 && chance <= 1) || !(low > 0 && low <= likely && likely <= high)) {
            throw new IllegalArgumentException("""
                    风险因素“%s”：概率须在 0 与 1 之间，倍数须为正且依次增大。 A chance of %s with factors %s, %s, %s cannot be.
                    Maybe percent were meant: 0.3 is 30 %%.""".formatted(name, chance, low, likely, high));
        }
        activities = Set.copyOf(activities);
    }
}
