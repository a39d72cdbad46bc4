package io.plumbline.scheduling.resources;

import java.util.List;
import java.util.Map;

/// What each project of a portfolio gets, and who pays for it in time (统筹安排结果); in order of rank.
public record PortfolioPlan(List<Share> shares) {

    public PortfolioPlan {
        shares = List.copyOf(shares);
    }

    /// One project: when its works start, the period after its last work, the same if it had everything to itself, the
    /// money it spends by year. `paidTo` says how many periods sooner it would finish without each other project.
    ///
    /// A project for which the money or the crews never suffice has no starts and `finish` of -1.
    public record Share(
            String project,
            List<Integer> starts,
            int finish,
            int finishAlone,
            int due,
            List<Long> spent,
            Map<String, Integer> paidTo) {

        public Share {
            starts = List.copyOf(starts);
            spent = List.copyOf(spent);
            paidTo = Map.copyOf(paidTo);
        }

        public boolean isServed() {
            return finish >= 0;
        }

        /// Periods that it waits for the others.
        public int waits() {
            return isServed() ? finish - finishAlone : 0;
        }

        public boolean keepsItsDate() {
            return isServed() && finish <= due + 1;
        }
    }
}
