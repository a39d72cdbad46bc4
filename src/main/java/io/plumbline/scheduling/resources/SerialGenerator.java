package io.plumbline.scheduling.resources;

import java.util.Arrays;

/// Builds schedules from activity lists: each activity in the order of the list as early (or as late) as its neighbours
/// and the resources allow (Kolisch 1996, serial schedule generation), then justifies them to the right and to the left
/// (Valls, Ballestín and Quintanilla 2005), which never makes them longer and mostly shorter.
///
/// Holds the schedule it built last; one generator serves one thread.
final class SerialGenerator {

    private final ResourceProject project;
    private final FreeCapacity free;
    private final int[] starts;
    private final int[] buckets;
    private final int[] sorted;
    private int makespan;
    private long schedules;

    SerialGenerator(ResourceProject project) {
        this.project = project;
        this.free = new FreeCapacity(project);
        this.starts = new int[project.size()];
        this.buckets = new int[project.horizon() + 2];
        this.sorted = new int[project.size()];
    }

    /// As early as possible in the order of `list`; returns the makespan.
    int forward(int[] list) {
        schedules++;
        free.clear();
        makespan = 0;
        for (int activity : list) {
            int earliest = 0;
            for (int predecessor : project.predecessors(activity)) {
                earliest = Math.max(earliest, starts[predecessor] + project.duration(predecessor));
            }
            int start = free.placeEarliest(activity, earliest);
            starts[activity] = start;
            makespan = Math.max(makespan, start + project.duration(activity));
        }
        return makespan;
    }

    /// Forward, then all to the right, then all to the left again. `list` becomes the order of the starts; returns the
    /// makespan.
    int forwardAndJustify(int[] list) {
        forward(list);
        boolean justified = backward();
        sortByStart(list);
        return justified ? forward(list) : makespan;
    }

    int start(int activity) {
        return starts[activity];
    }

    int[] starts() {
        return starts.clone();
    }

    /// How many schedules were built: the usual measure of effort in the literature.
    long schedules() {
        return schedules;
    }

    /// As late as possible in the order of falling finishes; false where a calendar leaves no room (then nothing
    /// changed).
    private boolean backward() {
        schedules++;
        free.clear();
        sortByFinish();
        int[] before = starts.clone();
        for (int at = sorted.length - 1; at >= 0; at--) {
            int activity = sorted[at];
            int latest = makespan;
            for (int successor : project.successors(activity)) {
                latest = Math.min(latest, starts[successor]);
            }
            int start = free.placeLatest(activity, latest);
            if (start < 0) {
                System.arraycopy(before, 0, starts, 0, before.length);
                return false;
            }
            starts[activity] = start;
        }
        return true;
    }

    private void sortByFinish() {
        Arrays.fill(buckets, 0, makespan + 2, 0);
        for (int activity : project.order()) {
            buckets[starts[activity] + project.duration(activity) + 1]++;
        }
        accumulate();
        for (int activity : project.order()) {
            sorted[buckets[starts[activity] + project.duration(activity)]++] = activity;
        }
    }

    void sortByStart(int[] list) {
        Arrays.fill(buckets, 0, makespan + 2, 0);
        for (int activity : project.order()) {
            buckets[starts[activity] + 1]++;
        }
        accumulate();
        for (int activity : project.order()) {
            list[buckets[starts[activity]]++] = activity;
        }
    }

    private void accumulate() {
        for (int t = 1; t < makespan + 2; t++) {
            buckets[t] += buckets[t - 1];
        }
    }
}
