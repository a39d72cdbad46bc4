package io.plumbline.basics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The short forms of a period in files: `2030`, `2026-2030`, `2025-Q1`, `2026-06`, `2026-06-30`,
/// `2026-01-15/2026-02-14`.
final class PeriodCode {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:/(\\d{4}-\\d{2}-\\d{2}))?");

    private PeriodCode() {}

    static ReportingPeriod parse(String code) {
        try {
            return find(code).orElseThrow(() -> new DateTimeException("not one of the forms"));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException("""
                    Not the code of a period: %s.
                    Maybe one of these forms was meant: 2030, 2026-2030, 2025-Q1, 2026-06, 2026-06-30, \
                    2026-01-15/2026-02-14.""".formatted(code), wrong);
        }
    }

    private static Optional<ReportingPeriod> find(String code) {
        Matcher years = YEARS.matcher(code);
        if (years.matches()) {
            return Optional.of(
                    ReportingPeriod.ofYears(number(years, 1), number(years, years.group(2) == null ? 1 : 2)));
        }
        Matcher quarter = QUARTER.matcher(code);
        if (quarter.matches()) {
            return Optional.of(ReportingPeriod.ofQuarter(number(quarter, 1), number(quarter, 2)));
        }
        Matcher month = MONTH.matcher(code);
        if (month.matches()) {
            return Optional.of(ReportingPeriod.ofMonth(number(month, 1), number(month, 2)));
        }
        Matcher days = DAYS.matcher(code);
        if (days.matches()) {
            String last = days.group(2) == null ? days.group(1) : days.group(2);
            return Optional.of(new ReportingPeriod(
                    LocalDate.parse(days.group(1)), LocalDate.parse(last).plusDays(1)));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
