package io.plumbline.basics;

import java.time.LocalDate;

/// By when something is promised (完成时限).
public sealed interface Deadline {

    /// Due on `lastDay`, included. `period` is the time as the text names it (“2014年前” names 2014 although the last day
    /// is 2013-12-31); `words` are the words that set it and `derivation` says how it was found.
    ///
    /// The last day lies in the period, or is the day before it.
    record By(LocalDate lastDay, ReportingPeriod period, String words, Derivation derivation) implements Deadline {

        public By {
            LocalDate dayBefore = period.start().minusDays(1);
            if (lastDay.isBefore(dayBefore) || lastDay.isAfter(period.lastDay())) {
                throw new IllegalArgumentException("""
                        A deadline must fall in the period it names or on the day before it: %s, period %s to %s.
                        Maybe the period was read from other words than the day.""".formatted(lastDay, period.start(), period.lastDay()));
            }
        }

        public static By endOf(ReportingPeriod period, String words, Derivation derivation) {
            return new By(period.lastDay(), period, words, derivation);
        }
    }

    /// Nothing in the text says by when.
    record Open() implements Deadline {}

    enum Derivation {
        /// The sentence itself states the date.
        STATED,
        /// A word relative to the document's date: 今年, 明年, 年内, 三年内.
        RELATIVE,
        /// A planning period by name: “十五五”末.
        PLAN_PERIOD,
        /// Taken from the heading, list or sentence before it.
        INHERITED,
        /// Nothing but the section says so: the last year of the plan, the year of the report.
        SECTION,
        /// A person set it when reviewing.
        REVIEWED
    }
}
