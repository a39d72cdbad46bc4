package io.plumbline.scheduling.resources;

import java.util.Arrays;

/// What is left of each resource in each period while a schedule is built.
///
/// Four resources share one `long`, 15 bits each below a guard bit, so that one subtraction asks for all four at once.
final class FreeCapacity {

    static final int MOST = 32_767;

    private static final int LANES = 4;
    private static final long GUARD = 0x8000_8000_8000_8000L;

    private final int words;
    private final long[] offered;
    private final long[] free;
    private final long[] needs;
    private final int[] durations;
    private int usedUntil;

    FreeCapacity(ResourceProject project) {
        this.words = Math.max(1, (project.resources() + LANES - 1) / LANES);
        this.durations = new int[project.size()];
        this.needs = new long[project.size() * words];
        for (int i = 0; i < project.size(); i++) {
            durations[i] = project.duration(i);
            for (int k = 0; k < project.resources(); k++) {
                needs[i * words + k / LANES] |= lane(project.demand(i, k), k);
            }
        }
        int horizon = project.horizon();
        this.offered = new long[horizon * words];
        for (int t = 0; t < horizon; t++) {
            for (int k = 0; k < project.resources(); k++) {
                offered[t * words + k / LANES] |= lane(project.capacity(k, t), k);
            }
        }
        this.free = offered.clone();
    }

    private static long lane(int amount, int resource) {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("""
                    An amount of %d of resource %d is out of range, 0 to %d.
                    Maybe a larger unit helps: crews instead of persons.""".formatted(amount, resource, MOST));
        }
        return (long) amount << (16 * (resource % LANES));
    }

    /// The first start, not before `from`, at which the activity fits; it is placed there.
    int placeEarliest(int activity, int from) {
        int duration = durations[activity];
        int start = from;
        int period = start + duration - 1;
        while (period >= start) {
            if (fits(activity, period)) {
                period--;
            } else {
                start = period + 1;
                period = start + duration - 1;
            }
        }
        take(activity, start);
        return start;
    }

    /// The last start at which the activity fits and ends by `until`; it is placed there. Negative if there is none.
    int placeLatest(int activity, int until) {
        int duration = durations[activity];
        int start = until - duration;
        int period = start;
        while (start >= 0 && period < start + duration) {
            if (fits(activity, period)) {
                period++;
            } else {
                start = period - duration;
                period = start;
            }
        }
        if (start >= 0) {
            take(activity, start);
        }
        return start;
    }

    void clear() {
        System.arraycopy(offered, 0, free, 0, usedUntil * words);
        usedUntil = 0;
    }

    private boolean fits(int activity, int period) {
        if (words == 1) {
            return (((free[period] | GUARD) - needs[activity]) & GUARD) == GUARD;
        }
        for (int w = 0; w < words; w++) {
            if ((((free[period * words + w] | GUARD) - needs[activity * words + w]) & GUARD) != GUARD) {
                return false;
            }
        }
        return true;
    }

    private void take(int activity, int start) {
        int end = start + durations[activity];
        for (int period = start; period < end; period++) {
            for (int w = 0; w < words; w++) {
                free[period * words + w] -= needs[activity * words + w];
            }
        }
        usedUntil = Math.max(usedUntil, end);
    }

    @Override
    public String toString() {
        return Arrays.toString(free);
    }
}
