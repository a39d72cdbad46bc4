package io.plumbline.reading.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as people give it to the command line or in an index: `2026-02-05`, `2026-02`, `2026`. A month alone is its
/// first day, a year alone its first of January: 今年 and 明年 are counted from the year, and that is all it says.
/// A question mark after it (not certain) changes nothing.
public final class DateForm {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?|月)?|年)?[?？]?");

    private DateForm() {}

    public static Optional<LocalDate> find(String words) {
        Matcher match = FORM.matcher(words.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        return find(number(match.group(1)), number(match.group(2)), number(match.group(3)));
    }

    /// Empty where the calendar has no such day.
    static Optional<LocalDate> find(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
