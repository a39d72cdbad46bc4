package io.plumbline.scheduling.resources;

import java.util.ArrayList;
import java.util.List;

/// Checks a schedule against its project from the definition alone, sharing nothing with the search.
public final class ScheduleChecker {

    private ScheduleChecker() {}

    /// What is wrong with the starts; empty if nothing is.
    public static List<String> findFaults(ResourceProject project, int[] starts) {
        List<String> faults = new ArrayList<>();
        if (starts.length != project.size()) {
            return List.of("%d starts for %d activities".formatted(starts.length, project.size()));
        }
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < 0) {
                faults.add("activity %d starts at %d".formatted(i, starts[i]));
            }
            end = Math.max(end, starts[i] + project.duration(i));
            for (int successor : project.successors(i)) {
                if (starts[i] + project.duration(i) > starts[successor]) {
                    faults.add("activity %d is not finished when %d starts".formatted(i, successor));
                }
            }
        }
        if (faults.isEmpty()) {
            for (int period = 0; period < end; period++) {
                findOveruse(project, starts, period, faults);
            }
        }
        return faults;
    }

    private static void findOveruse(ResourceProject project, int[] starts, int period, List<String> faults) {
        for (int k = 0; k < project.resources(); k++) {
            int used = 0;
            for (int i = 0; i < starts.length; i++) {
                if (starts[i] <= period && period < starts[i] + project.duration(i)) {
                    used += project.demand(i, k);
                }
            }
            if (used > project.capacity(k, period)) {
                faults.add("period %d uses %d of resource %d, which offers %d"
                        .formatted(period, used, k, project.capacity(k, period)));
            }
        }
    }
}
