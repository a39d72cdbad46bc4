package io.plumbline.basics;

import java.time.LocalDate;

/// The days something speaks of (报告期): `start` included, `end` excluded.
public record ReportingPeriod(LocalDate start, LocalDate end) {

    public ReportingPeriod {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("""
                    A period must start before it ends: %s to %s.
                    Maybe the last day was given as the end, which is the day after it.""".formatted(start, end));
        }
    }

    public static ReportingPeriod ofYear(int year) {
        return ofYears(year, year);
    }

    /// Both years included: the 15th five-year plan is `ofYears(2026, 2030)`.
    public static ReportingPeriod ofYears(int first, int last) {
        return new ReportingPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /// The first (1) or the second (2) half of a year: 上半年, 下半年.
    public static ReportingPeriod ofHalf(int year, int half) {
        LocalDate start = LocalDate.of(year, 6 * half - 5, 1);
        return new ReportingPeriod(start, start.plusMonths(6));
    }

    public static ReportingPeriod ofQuarter(int year, int quarter) {
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return new ReportingPeriod(start, start.plusMonths(3));
    }

    public static ReportingPeriod ofMonth(int year, int month) {
        LocalDate start = LocalDate.of(year, month, 1);
        return new ReportingPeriod(start, start.plusMonths(1));
    }

    public static ReportingPeriod ofDay(LocalDate day) {
        return new ReportingPeriod(day, day.plusDays(1));
    }

    /// The reverse of [#code].
    ///
    /// @throws IllegalArgumentException when the text is not such a code
    public static ReportingPeriod parse(String code) {
        return PeriodCode.parse(code);
    }

    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public boolean contains(ReportingPeriod other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /// The short form used in files: `2030`, `2026-2030`, `2025-Q1`, `2026-06`, `2026-06-30`, otherwise `first/last`.
    public String code() {
        boolean wholeYears = start.getDayOfYear() == 1 && end.getDayOfYear() == 1;
        if (wholeYears) {
            int last = end.getYear() - 1;
            return start.getYear() == last ? "" + last : start.getYear() + "-" + last;
        }
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
        if (wholeMonths && start.plusMonths(1).equals(end)) {
            return "%d-%02d".formatted(start.getYear(), start.getMonthValue());
        }
        if (wholeMonths && start.plusMonths(3).equals(end) && start.getMonthValue() % 3 == 1) {
            return "%d-Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
        }
        return start.plusDays(1).equals(end) ? start.toString() : start + "/" + lastDay();
    }
}
