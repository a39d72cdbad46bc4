package io.plumbline.judging.forecast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is known of one series (历史数据): the values of consecutive reporting periods, oldest first, of one definition,
/// without gaps. Each value belongs to its own period (当期), not to the year up to it: see [YearToDate].
public final class History {

    private final Frequency frequency;
    private final double[] values;

    private History(Frequency frequency, double[] values) {
        this.frequency = frequency;
        this.values = values;
    }

    public static History of(Frequency frequency, double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("""
                        A history needs numbers; %s is none.
                        Maybe a period is missing: cut the history after the gap.""".formatted(value));
            }
        }
        return new History(frequency, values.clone());
    }

    public Frequency frequency() {
        return frequency;
    }

    public int size() {
        return values.length;
    }

    public double last() {
        return values[values.length - 1];
    }

    public double[] values() {
        return values.clone();
    }

    /// The oldest `size` values: what was known then.
    public History first(int size) {
        return new History(frequency, Arrays.copyOf(values, size));
    }

    /// The newest `size` values.
    public History latest(int size) {
        return new History(frequency, Arrays.copyOfRange(values, values.length - size, values.length));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History that && frequency == that.frequency && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * frequency.hashCode() + Arrays.hashCode(values);
    }
}
