package io.plumbline.scheduling.keeping;

import io.plumbline.scheduling.Activity;
import java.util.ArrayList;
import java.util.List;

/// One activity as a row: its place in the schedule, and the commitment that it carries out, 0 for none.
record KeptActivity(int ordinal, Activity activity, long commitment) {

    static List<KeptActivity> of(KeptSchedule schedule) {
        List<KeptActivity> rows = new ArrayList<>();
        for (Activity activity : schedule.work().activities()) {
            rows.add(new KeptActivity(
                    rows.size(), activity, schedule.commitments().getOrDefault(activity.id(), 0L)));
        }
        return rows;
    }

    String code() {
        return activity.id();
    }
}
