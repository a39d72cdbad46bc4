package io.plumbline.reading.words;

import io.plumbline.basics.Deadline;
import io.plumbline.basics.ReportingPeriod;
import java.time.LocalDate;

/// Words that set a time, `start` included, `end` excluded: 到2030年, “十五五”末, 今明两年, 2027年底前.
public record TimePhrase(
        int start, int end, Role role, ReportingPeriod period, LocalDate lastDay, Deadline.Derivation derivation) {

    public enum Role {
        /// By then: 到2030年, 年底前, “十五五”末.
        DEADLINE,
        /// In the course of: 今年, 2026年, “十五五”时期, 上半年.
        DURING,
        /// Every year of it: 每年, 年均.
        RECURRING,
        /// What something is compared with: 比2010年, 较上年末, 同比.
        BASE,
        /// A date that only names a document, a meeting or an origin: 2018年以来.
        MENTION
    }
}
