package io.plumbline.scheduling.resources;

/// A schedule under limited resources (资源受限进度): when each activity starts, how long the whole lasts, and the bound
/// below
/// which no schedule can be. Equal bound and makespan prove that nothing shorter exists.
public final class CrewSchedule {

    private final int[] starts;
    private final int makespan;
    private final int lowerBound;
    private final long effort;

    CrewSchedule(int[] starts, int makespan, int lowerBound, long effort) {
        this.starts = starts.clone();
        this.makespan = makespan;
        this.lowerBound = lowerBound;
        this.effort = effort;
    }

    public int start(int activity) {
        return starts[activity];
    }

    public int[] starts() {
        return starts.clone();
    }

    /// Periods from 0 to the last finish.
    public int makespan() {
        return makespan;
    }

    public int lowerBound() {
        return lowerBound;
    }

    /// How many schedules were built to find this one.
    public long effort() {
        return effort;
    }

    public boolean isProvedShortest() {
        return makespan == lowerBound;
    }

    /// By what share this may be longer than the shortest schedule, at most; 0 if it is proved shortest.
    public double gap() {
        return lowerBound == 0 ? 0 : (double) (makespan - lowerBound) / lowerBound;
    }
}
