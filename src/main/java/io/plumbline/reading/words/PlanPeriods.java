package io.plumbline.reading.words;

import io.plumbline.basics.ReportingPeriod;
import java.util.Optional;

/// The five-year plans of the country by name: 一五 is 1953 to 1957, 十五五 2026 to 2030. 1963 to 1965 lie between two.
public final class PlanPeriods {

    private static final int FIRST_START = 1953;
    private static final int THIRD_START = 1966;

    private PlanPeriods() {}

    /// The period of the plan called 一五 to 三十五, without quotation marks.
    public static Optional<ReportingPeriod> find(String name) {
        boolean named = name.length() >= 2 && name.length() <= 4 && name.endsWith("五");
        if (!named) {
            return Optional.empty();
        }
        long number = ChineseNumeral.valueOf(name.substring(0, name.length() - 1));
        return number >= 1 && number <= 30 ? Optional.of(period((int) number)) : Optional.empty();
    }

    private static ReportingPeriod period(int number) {
        int start = number <= 2 ? FIRST_START + 5 * (number - 1) : THIRD_START + 5 * (number - 3);
        return ReportingPeriod.ofYears(start, start + 4);
    }

    /// The plan that the year belongs to.
    public static ReportingPeriod containing(int year) {
        int start = year - Math.floorMod(year - THIRD_START, 5);
        return ReportingPeriod.ofYears(start, start + 4);
    }
}
