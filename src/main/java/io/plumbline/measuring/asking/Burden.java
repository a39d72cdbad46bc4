package io.plumbline.measuring.asking;

import io.plumbline.basics.ReportingPeriod;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one unit has to fill in (填报负担): how many fields are asked of it on a day, how often a year it fills one in, and
/// how many it filled in each quarter, the oldest first.
public record Burden(String unit, int fields, int fillingsAYear, Map<ReportingPeriod, Integer> trend) {

    public Burden {
        trend = Collections.unmodifiableMap(new LinkedHashMap<>(trend));
    }

    /// The last whole quarter against the same quarter a year before: more than 0 when the burden grew.
    public int change() {
        List<Integer> quarters = List.copyOf(trend.values());
        int last = quarters.size() - 1;
        return last < 4 ? 0 : quarters.get(last) - quarters.get(last - 4);
    }
}
