package io.plumbline.scheduling;

import io.plumbline.basics.Citation;
import io.plumbline.scheduling.network.RelationType;
import java.util.Optional;

/// What binds one activity to another (搭接关系): `successor` comes at least `distance` after `predecessor`, between the
/// ends that `type` names, or at most so if `maximum`.
public record Link(
        String predecessor,
        String successor,
        RelationType type,
        Distance distance,
        boolean maximum,
        String words,
        Optional<Citation> citation) {

    public static Link of(String predecessor, String successor, RelationType type, Distance distance) {
        return new Link(predecessor, successor, type, distance, false, "", Optional.empty());
    }

    /// Finish to start, without a gap.
    public static Link of(String predecessor, String successor) {
        return of(predecessor, successor, RelationType.FINISH_TO_START, new Distance.Workdays(0));
    }

    /// How far apart; negative distances overlap (压茬).
    public sealed interface Distance {

        /// Legal workdays.
        record Workdays(int days) implements Distance {}

        record CalendarDays(int days) implements Distance {}

        /// Of the predecessor's duration: 0.6 is 60 %.
        record Share(double share) implements Distance {

            public Share {
                if (!(Math.abs(share) <= 10)) {
                    throw new IllegalArgumentException("""
                            比例 %s 过大。 A share of %s of the predecessor is out of range.
                            Maybe percent were meant: 0.6 is 60 %%.""".formatted(share, share));
                }
            }
        }
    }
}
