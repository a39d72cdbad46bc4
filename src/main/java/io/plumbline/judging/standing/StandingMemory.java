package io.plumbline.judging.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers that were given before, up to so many commitments in all; those asked for least lately are forgotten. Of two
/// that ask for the same plan at once the second waits for the first.
final class StandingMemory {

    private static final int MOST_COMMITMENTS = 150_000;

    record Key(long plan, Instant knownAt, LocalDate day) {}

    /// `lastFigure` is the number of the last figure that was recorded when the answer was made.
    record Kept(PlanStanding standing, long lastFigure) {}

    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75F, true);
    private final Map<Long, Object> locks = new ConcurrentHashMap<>();

    /// `holds` says whether an answer that was made when a figure was the last still holds.
    PlanStanding get(Key key, LongPredicate holds, Supplier<Kept> make) {
        synchronized (locks.computeIfAbsent(key.plan(), plan -> new Object())) {
            Kept before = find(key);
            if (before != null && holds.test(before.lastFigure())) {
                return before.standing();
            }
            Kept made = make.get();
            keep(key, made);
            return made.standing();
        }
    }

    private @Nullable Kept find(Key key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void keep(Key key, Kept made) {
        synchronized (kept) {
            kept.put(key, made);
            int commitments = kept.values().stream()
                    .mapToInt(it -> it.standing().standings().size() + 1)
                    .sum();
            Iterator<Kept> oldest = kept.values().iterator();
            while (commitments > MOST_COMMITMENTS && kept.size() > 1) {
                commitments -= oldest.next().standing().standings().size() + 1;
                oldest.remove();
            }
        }
    }
}
