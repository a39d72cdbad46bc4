package io.plumbline.basics;

/// The time that a result speaks of.
public sealed interface Timing {

    /// In the course, or as of the end, of `period`; `words` set it.
    record During(ReportingPeriod period, String words) implements Timing {}

    record Unstated() implements Timing {}
}
