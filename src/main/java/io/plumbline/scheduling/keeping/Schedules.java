package io.plumbline.scheduling.keeping;

import io.plumbline.database.Database;
import io.plumbline.register.Receipt;
import io.plumbline.register.Write;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The schedules of all plans, as known at any moment. Saving one keeps what changed since its last version; what was
/// known before stays (进度基线).
public final class Schedules {

    private final ScheduleStore store;
    private final ActivityStore activities;
    private final LinkStore links;

    public Schedules(Database database) {
        this.store = new ScheduleStore(database.jdbc());
        this.activities = new ActivityStore(database.jdbc());
        this.links = new LinkStore(database.jdbc());
    }

    /// A new schedule; answered with its number.
    public KeptSchedule add(Write write, KeptSchedule schedule) {
        long id = store.add(write, schedule.of());
        return keep(write, new KeptSchedule(id, schedule.of(), 1, schedule.work(), schedule.commitments()));
    }

    /// The next version of the schedule with that number.
    ///
    /// @throws IllegalStateException if it was made from a version that is no longer the last
    public KeptSchedule save(Write write, KeptSchedule schedule) {
        int last = get(schedule.id(), write.recordedAt()).version();
        if (last != schedule.version()) {
            throw new IllegalStateException("""
                    进度安排“%s”已另存为第 %d 版，您改的是第 %d 版
                    The schedule %s was saved as version %d meanwhile; this changes version %d.
                    Maybe look at it again and repeat the change.""".formatted(
                            schedule.name(), last, schedule.version(), schedule.name(), last, schedule.version()));
        }
        return keep(
                write,
                new KeptSchedule(schedule.id(), schedule.of(), last + 1, schedule.work(), schedule.commitments()));
    }

    private KeptSchedule keep(Write write, KeptSchedule schedule) {
        store.addVersion(write, schedule);
        keepActivities(write, schedule);
        links.keep(
                write,
                schedule.id(),
                activities.ids(schedule.id()),
                schedule.work().links());
        return schedule;
    }

    private void keepActivities(Write write, KeptSchedule schedule) {
        Map<String, KeptActivity> before = new HashMap<>();
        activities.list(schedule.id(), write.recordedAt()).forEach(it -> before.put(it.code(), it));
        Set<String> gone = new HashSet<>(before.keySet());
        Map<String, Long> ids = activities.ids(schedule.id());
        for (KeptActivity activity : KeptActivity.of(schedule)) {
            gone.remove(activity.code());
            if (activity.equals(before.get(activity.code()))) {
                continue;
            }
            @Nullable Long known = ids.get(activity.code());
            long id = known == null ? activities.add(write, schedule.id(), activity.code()) : known;
            activities.addVersion(write, id, activity, true);
        }
        before.values().stream()
                .filter(it -> gone.contains(it.code()))
                .forEach(it -> activities.addVersion(write, activities.id(schedule.id(), it.code()), it, false));
    }

    public Optional<KeptSchedule> find(long id, Instant knownAt) {
        return store.find(id, knownAt).map(head -> head.with(activities.list(id, knownAt), links.list(id, knownAt)));
    }

    public KeptSchedule get(long id, Instant knownAt) {
        return find(id, knownAt).orElseThrow(() -> new IllegalArgumentException("""
                没有编号为 %d 的进度安排
                No schedule has the number %d.
                Maybe it was added after %s.""".formatted(id, id, knownAt)));
    }

    /// The schedules of one plan, in the order in which they were added.
    public List<KeptSchedule> list(long plan, Instant knownAt) {
        return store.list(plan, knownAt).stream()
                .map(head -> head.with(activities.list(head.id(), knownAt), links.list(head.id(), knownAt)))
                .toList();
    }

    /// The journal's entry of each version, the first first.
    public List<Receipt> listReceipts(long id) {
        return store.listReceipts(id);
    }
}
