package io.plumbline.judging.promises;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Timing;
import io.plumbline.register.metrics.MetricDefinition.Nature;
import io.plumbline.register.metrics.MetricIdentity;
import java.time.LocalDate;

/// What a document reports of one metric, with what its surroundings say about it.
public record Outcome(Claim claim, Timing time, Remarks remarks) {

    /// What the clause around a figure says of it.
    ///
    /// @param average 年均, over several years
    /// @param cumulative 累计, without 全年
    /// @param everyYear 每年, 稳定在, 连续N年
    /// @param partOfYear 上半年, 前三季度
    /// @param estimated 预计, 初步核算
    /// @param sameBasis 同口径
    /// @param reaches 达到, 突破, 增至: a state, not what was added
    record Remarks(
            boolean average,
            boolean cumulative,
            boolean everyYear,
            boolean partOfYear,
            boolean estimated,
            boolean sameBasis,
            boolean reaches) {}

    public boolean estimated() {
        return remarks.estimated();
    }

    /// How this answers for the year.
    Coverage coverageOf(int year) {
        return switch (time) {
            case Timing.Unstated unstated -> Coverage.UNDATED;
            case Timing.During during -> coverageOf(during.period(), year);
        };
    }

    private Coverage coverageOf(ReportingPeriod period, int year) {
        if (remarks.partOfYear()) {
            return Coverage.PART_OF_YEAR;
        }
        ReportingPeriod asked = ReportingPeriod.ofYear(year);
        if (!period.lastDay().equals(asked.lastDay()) && !isWithin(period, asked)) {
            return Coverage.OTHER_TIME;
        }
        if (remarks.average() || claim.measure() == Measure.AVERAGE_GROWTH) {
            return Coverage.AVERAGE;
        }
        if (isWithin(period, asked) && !period.equals(asked) && !isStateAtEnd(period, asked)) {
            return Coverage.PART_OF_YEAR;
        }
        return period.start().isBefore(asked.start()) ? coverageOfYears() : coverageOfYear();
    }

    private static boolean isWithin(ReportingPeriod period, ReportingPeriod asked) {
        return !period.start().isBefore(asked.start()) && !period.end().isAfter(asked.end());
    }

    private boolean isStateAtEnd(ReportingPeriod period, ReportingPeriod asked) {
        LocalDate end = asked.end();
        boolean isHeld = nature() == Nature.STOCK || nature() == Nature.RATE;
        return isHeld && period.end().equals(end);
    }

    private Coverage coverageOfYear() {
        if (claim.measure() == Measure.LEVEL && nature() == Nature.INCREMENT && isTotal()) {
            return Coverage.TOTAL;
        }
        return Coverage.YEAR;
    }

    /// 累计建成, or 达到 without a word of adding.
    private boolean isTotal() {
        boolean addsByName = claim.words().matches(".*(新增|新建|转移|改造|净增|新改).*");
        return remarks.cumulative() || (remarks.reaches() && !addsByName);
    }

    private Coverage coverageOfYears() {
        boolean held = claim.goalpost() instanceof Goalpost.Keep || remarks.everyYear();
        return switch (claim.measure()) {
            case LEVEL -> held ? Coverage.EVERY_YEAR : coverageOfLevel();
            case RANK -> Coverage.STATE_AT_END;
            case GROWTH, LEAD -> remarks.everyYear() ? Coverage.EVERY_YEAR : Coverage.SUM;
            case CHANGE, MULTIPLE, AVERAGE_GROWTH -> Coverage.SUM;
        };
    }

    private Coverage coverageOfLevel() {
        if (remarks.cumulative()) {
            return Coverage.SUM;
        }
        return switch (nature()) {
            case STOCK, RATE -> Coverage.STATE_AT_END;
            case FLOW -> remarks.reaches() ? Coverage.STATE_AT_END : Coverage.SUM;
            case INCREMENT -> Coverage.SUM;
        };
    }

    /// Metrics outside the register: counted works add up, what is only reached is held.
    private Nature nature() {
        return switch (claim.identity()) {
            case MetricIdentity.Known known -> known.metric().nature();
            case MetricIdentity.PartOf part -> part.metric().nature();
            case MetricIdentity.Unknown unknown -> {
                if (!unknown.deeds().isEmpty()) {
                    yield Nature.INCREMENT;
                }
                boolean isShare =
                        Comparisons.first(claim.comparison()).unit().text().equals("%");
                yield isShare ? Nature.RATE : Nature.FLOW;
            }
        };
    }
}
