package io.plumbline.measuring.asking;

import io.plumbline.basics.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How often something is asked (填报周期).
public enum Every {
    MONTH(1, "月"),
    QUARTER(3, "季"),
    HALF(6, "半年"),
    YEAR(12, "年");

    private final int months;
    private final String label;

    Every(int months, String label) {
        this.months = months;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public int timesAYear() {
        return 12 / months;
    }

    /// The reporting period that the day lies in.
    public ReportingPeriod containing(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate start = LocalDate.of(day.getYear(), first, 1);
        return new ReportingPeriod(start, start.plusMonths(months));
    }

    /// The periods that end between the two days, the first day included.
    public List<ReportingPeriod> endingWithin(LocalDate from, LocalDate to) {
        List<ReportingPeriod> periods = new ArrayList<>();
        ReportingPeriod period = containing(from);
        while (period.lastDay().isBefore(to)) {
            periods.add(period);
            period = containing(period.end());
        }
        return periods;
    }
}
