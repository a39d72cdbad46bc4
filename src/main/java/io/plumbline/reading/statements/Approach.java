package io.plumbline.reading.statements;

import io.plumbline.reading.words.Sense;
import io.plumbline.reading.words.TimePhrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words between a metric and its quantity, read from the quantity backwards: 每年超过, 年均增长, 控制在.
///
/// @param start where they begin; the metric ends there
record Approach(int start, Set<Sense> senses, boolean recurring) {

    static Approach before(String text, int from, int end, List<TimePhrase> times) {
        Set<Sense> senses = EnumSet.noneOf(Sense.class);
        boolean recurring = false;
        int at = end;
        while (at > from) {
            TimePhrase time = timeEndingAt(at, times);
            if (time != null && time.start() >= from) {
                recurring |= time instanceof TimePhrase.Recurring;
                at = time.start();
                continue;
            }
            if (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n') {
                at--;
                continue;
            }
            Match match = longest(text, from, at);
            if (match == null || match.sense == Sense.ACTION) {
                break;
            }
            if (match.sense != Sense.NEUTRAL) {
                senses.add(match.sense);
            }
            at -= match.length;
        }
        return new Approach(at, senses, recurring);
    }

    private record Match(Sense sense, int length) {}

    private static @Nullable Match longest(String text, int from, int end) {
        Match best = null;
        for (Sense sense : Sense.values()) {
            int length = sense.lengthBefore(text, from, end);
            if (length > 0 && (best == null || length > best.length)) {
                best = new Match(sense, length);
            }
        }
        return best;
    }

    private static @Nullable TimePhrase timeEndingAt(int end, List<TimePhrase> times) {
        for (TimePhrase time : times) {
            if (time.end() == end) {
                return time;
            }
        }
        return null;
    }

    /// With one sense more, if there is one.
    Approach with(Optional<Sense> sense) {
        if (sense.isEmpty()) {
            return this;
        }
        Set<Sense> more = EnumSet.of(sense.get());
        more.addAll(senses);
        return new Approach(start, more, recurring);
    }

    boolean has(Sense sense) {
        return senses.contains(sense);
    }

    boolean isEmpty() {
        return senses.isEmpty();
    }
}
