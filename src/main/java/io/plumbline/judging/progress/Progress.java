package io.plumbline.judging.progress;

/// How far a target has come by one method, with the arithmetic that a sceptic can follow.
public sealed interface Progress {

    ProgressMethod method();

    String arithmetic();

    /// A share of the way: 0 is the base, 1 the target, negative moved away. `scheduled` is the share due by now
    /// (序时进度).
    record Share(ProgressMethod method, double done, double scheduled, String arithmetic) implements Progress {

        /// Done against scheduled; 1 is on schedule.
        public double ratio() {
            return done / scheduled;
        }
    }

    /// So many of the periods due were met.
    record Held(ProgressMethod method, int met, int due, String arithmetic) implements Progress {}

    /// What is left up to a bound, as a share of it; negative is beyond.
    record Headroom(ProgressMethod method, double share, String arithmetic) implements Progress {}

    /// Nothing can be computed, and why: never read as good.
    record None(ProgressMethod method, String arithmetic) implements Progress {}
}
