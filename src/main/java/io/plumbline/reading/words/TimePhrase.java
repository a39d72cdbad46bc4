package io.plumbline.reading.words;

import io.plumbline.basics.Deadline;
import io.plumbline.basics.ReportingPeriod;
import java.time.LocalDate;

/// Words that speak of a time, `start` included, `end` excluded.
public sealed interface TimePhrase {

    int start();

    int end();

    /// By then: 到2030年, 2027年底前, “十五五”末. “2014年前” names 2014, its last day is 2013-12-31.
    record By(int start, int end, ReportingPeriod period, LocalDate lastDay, Deadline.Derivation derivation)
            implements TimePhrase {}

    /// In the course of: 今年, 2026年, “十五五”时期, 上半年.
    record During(int start, int end, ReportingPeriod period, Deadline.Derivation derivation) implements TimePhrase {}

    /// Years in a row that end with the period spoken of: 连续5年.
    record InARow(int start, int end, int years) implements TimePhrase {}

    /// Every year of it: 每年, 年均.
    record Recurring(int start, int end) implements TimePhrase {}

    /// What something is compared with: 比2010年, 较上年末, 同比.
    record Base(int start, int end) implements TimePhrase {}

    /// A time that sets nothing: 2018年以来, 全年, a date.
    record Mention(int start, int end) implements TimePhrase {}
}
