package io.plumbline.scheduling;

import java.util.List;
import java.util.OptionalDouble;

/// Progress measured in time (挣得工期, Lipke 2003): when was what is earned today due?
///
/// `planned` is the planned value at the end of each period, cumulative; `earned` the value earned by now (投资完成额 or
/// weighted milestones); `elapsed` the periods that have passed. Unlike EV / PV it does not return to 1 for a late
/// project.
public record EarnedSchedule(List<Double> planned, double earned, double elapsed) {

    public EarnedSchedule {
        planned = List.copyOf(planned);
        if (planned.isEmpty() || elapsed < 0 || earned < 0) {
            throw new IllegalArgumentException("Earned schedule needs a planned curve, and no negative value.");
        }
        for (int period = 1; period < planned.size(); period++) {
            if (planned.get(period) < planned.get(period - 1)) {
                throw new IllegalArgumentException("""
                        计划值须逐期累计。 Planned values must not fall: period %d.
                        Maybe they are given by period and not yet summed up.""".formatted(period + 1));
            }
        }
    }

    /// ES = C + I: the whole periods whose planned value is earned, and the part of the next.
    public double periods() {
        int whole = 0;
        while (whole < planned.size() && planned.get(whole) <= earned) {
            whole++;
        }
        if (whole == planned.size()) {
            return whole;
        }
        double before = whole == 0 ? 0 : planned.get(whole - 1);
        return whole + (earned - before) / (planned.get(whole) - before);
    }

    /// SV(t) = ES − AT, in periods; negative if behind.
    public double variance() {
        return periods() - elapsed;
    }

    /// SPI(t) = ES / AT; empty before anything has elapsed.
    public OptionalDouble performance() {
        return elapsed == 0 ? OptionalDouble.empty() : OptionalDouble.of(periods() / elapsed);
    }

    /// PD / SPI(t): how many periods the whole takes if it goes on like this; empty if nothing is earned.
    public OptionalDouble forecastDuration() {
        OptionalDouble performance = performance();
        return performance.isPresent() && performance.getAsDouble() > 0
                ? OptionalDouble.of(planned.size() / performance.getAsDouble())
                : OptionalDouble.empty();
    }
}
