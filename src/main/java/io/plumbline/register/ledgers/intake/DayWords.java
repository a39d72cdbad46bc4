package io.plumbline.register.ledgers.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as it stands in a cell: `2026-03-01`, `2026/3/1`, `2026.3`, `2026年3月`, `2026年`. Words that name a month or a
/// year mean its last day: a step is never dated before it is certain to have been taken.
final class DayWords {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})[日号]?|月?底?)|年底?)?(?:[ T]00:00(?::00)?)?");

    private DayWords() {}

    static Optional<LocalDate> find(String words) {
        Matcher match = FORM.matcher(words.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(day(match)).filter(day -> day.getYear() >= 1949 && day.getYear() < 2150);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher match) {
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return LocalDate.of(year, 12, 31);
        }
        int month = Integer.parseInt(match.group(2));
        return match.group(3) == null
                ? YearMonth.of(year, month).atEndOfMonth()
                : LocalDate.of(year, month, Integer.parseInt(match.group(3)));
    }
}
