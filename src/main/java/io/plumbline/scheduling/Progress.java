package io.plumbline.scheduling;

import java.time.LocalDate;

/// How far an activity has come (进展).
public sealed interface Progress {

    record NotStarted() implements Progress {}

    /// `share` of the work is done, 0 to 1.
    record Started(LocalDate start, double share) implements Progress {

        public Started {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "完成比例须在 0 与 1 之间。The share done must be between 0 and 1: %s.".formatted(share));
            }
        }
    }

    record Finished(LocalDate start, LocalDate finish) implements Progress {

        public Finished {
            if (finish.isBefore(start)) {
                throw new IllegalArgumentException(
                        "完成早于开始。An activity cannot finish (%s) before it starts (%s).".formatted(finish, start));
            }
        }
    }
}
