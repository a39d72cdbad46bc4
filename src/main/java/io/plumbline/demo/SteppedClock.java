package io.plumbline.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The clock of the time that an example tells: it shows nine in the morning of the day it was set to.
final class SteppedClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Instant now = Instant.EPOCH;

    void set(LocalDate day) {
        now = day.atTime(MORNING).atZone(ExamplePlans.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ExamplePlans.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
