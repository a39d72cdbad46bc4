package io.plumbline.judging.tables;

import io.plumbline.judging.forecast.Frequency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reporting period as a place in the row of all periods of its frequency: `2024`, `2024-Q1` or `2024-06`.
public record Slot(Frequency frequency, long index) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})年?(?:-?[Qq]([1-4])|-?(0[1-9]|1[0-2])月?)?");

    public static Optional<Slot> find(String code) {
        Matcher matcher = CODE.matcher(code.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long year = Long.parseLong(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new Slot(Frequency.QUARTERLY, 4 * year + Integer.parseInt(matcher.group(2)) - 1));
        }
        if (matcher.group(3) != null) {
            return Optional.of(new Slot(Frequency.MONTHLY, 12 * year + Integer.parseInt(matcher.group(3)) - 1));
        }
        return Optional.of(new Slot(Frequency.YEARLY, year));
    }

    /// The first slot of another frequency that lies within this one.
    Slot firstOf(Frequency other) {
        return new Slot(other, Math.floorDiv(index * other.perYear(), (long) frequency.perYear()));
    }

    /// The last slot of another frequency that ends with this one.
    Slot lastOf(Frequency other) {
        return new Slot(other, Math.floorDiv((index + 1) * other.perYear() - 1, (long) frequency.perYear()));
    }

    public Slot plus(long steps) {
        return new Slot(frequency, index + steps);
    }

    /// As it is read.
    public String code() {
        long perYear = frequency.perYear();
        long year = Math.floorDiv(index, perYear);
        long part = index - year * perYear + 1;
        return switch (frequency) {
            case YEARLY -> "" + year;
            case QUARTERLY -> "%d-Q%d".formatted(year, part);
            case MONTHLY -> "%d-%02d".formatted(year, part);
        };
    }
}
