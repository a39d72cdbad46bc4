package io.plumbline.measuring;

import io.plumbline.basics.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was ever said of one series, by period; of one period the newest definition comes last, and of that what
/// became known last.
final class SeriesHistory {

    private final List<Entry> entries;

    /// One figure; without a value it withdraws what was said before.
    ///
    /// @param period both days in one number, as [#period] makes it
    record Entry(
            long period,
            short definition,
            short cumulation,
            short price,
            Instant knownAt,
            long figure,
            @Nullable BigDecimal value) {}

    SeriesHistory(List<Entry> inOrder) {
        entries = List.copyOf(inOrder);
    }

    int size() {
        return entries.size();
    }

    /// The first and the last day of a period, each as days since 1970-01-01; the order is that of the last days.
    static long period(long start, long end) {
        return (end << 32) | (start & 0xFFFF_FFFFL);
    }

    static long period(ReportingPeriod period) {
        return period(period.start().toEpochDay(), period.end().toEpochDay());
    }

    /// Fills the row of the table that begins at the place `first` with what was known; `periods` are its columns.
    void fill(CrossTable table, int first, long[] periods) {
        for (int column = 0; column < periods.length; column++) {
            for (int at = firstOf(periods[column]);
                    at < entries.size() && entries.get(at).period() == periods[column];
                    at++) {
                put(table, first + column, entries.get(at));
            }
        }
    }

    private static void put(CrossTable table, int place, Entry entry) {
        CrossTable.Question question = table.question();
        boolean asked = entry.cumulation() == question.cumulation().code()
                && entry.price() == question.price().code();
        if (asked && !entry.knownAt().isAfter(question.knownAt())) {
            table.put(place, entry.figure(), entry.definition(), entry.value());
        }
    }

    /// Where the first entry of the period stands, or would stand.
    private int firstOf(long period) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).period() < period) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
