package io.plumbline.scheduling.network;

import java.util.List;
import java.util.Optional;

/// Demands that cannot all be kept (时限冲突): without any one of them, the rest of the clash could be.
public sealed interface Clash {

    /// Relations first to last, by number.
    List<Integer> relations();

    /// The activities they join, first to last; their durations are part of the clash.
    List<Integer> activities();

    /// From a date set for the beginning, along relations, past a date set for the end. No chain with fewer relations
    /// breaks `until`.
    ///
    /// `from` is empty where nothing but the start of the project holds the first activity. `daysLost` are the days
    /// between
    /// `until` and what the chain allows, counted as the bound's activity works.
    record Chain(Optional<Bound> from, List<Integer> relations, List<Integer> activities, Bound until, int daysLost)
            implements Clash {

        public Chain {
            relations = List.copyOf(relations);
            activities = List.copyOf(activities);
        }
    }

    /// A circle of relations that pushes itself ever later, whatever the dates.
    ///
    /// `shortest` says that it was shown to hold on every day and that no circle through its knot has fewer relations;
    /// otherwise it is one that was found at the start of the project.
    record Circle(List<Integer> relations, List<Integer> activities, boolean shortest) implements Clash {

        public Circle {
            relations = List.copyOf(relations);
            activities = List.copyOf(activities);
        }
    }
}
