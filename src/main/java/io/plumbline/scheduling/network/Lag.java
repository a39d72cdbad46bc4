package io.plumbline.scheduling.network;

/// How far apart two ends must be (时距); a negative one lets them overlap (压茬).
public sealed interface Lag {

    Lag NONE = new CalendarDays(0);

    /// Days on which the calendar with that number in the network works.
    record Workdays(int days, int calendar) implements Lag {}

    /// Days of any kind: 自然日.
    record CalendarDays(int days) implements Lag {}

    /// A share of the predecessor's duration, `1` its whole, in its own workdays, rounded up: “完成六成即可进场” is a share
    /// of 0.6 from start to start.
    record Share(double share) implements Lag {

        public Share {
            if (!(Math.abs(share) <= 100)) {
                throw new IllegalArgumentException("""
                        A share of %s of the predecessor is out of range.
                        Maybe percent were meant: 0.6 is 60 %%.""".formatted(share));
            }
        }
    }
}
