package io.plumbline.register.breakdown;

import io.plumbline.database.Database;
import io.plumbline.register.Commitments;
import io.plumbline.register.Registered;
import io.plumbline.register.Write;
import java.time.Instant;
import java.util.List;

/// The parts that targets were split into, as known at any moment. Of one part of a target (period, place and unit) the
/// last word counts.
public final class Shares {

    private final ShareStore store;
    private final Commitments commitments;

    public Shares(Database database) {
        this.store = new ShareStore(database.jdbc());
        this.commitments = new Commitments(database);
    }

    /// A new part, or another value of one.
    public Share put(Write write, Share share) {
        Registered whole = commitments.get(share.commitment(), write.recordedAt());
        Aim aim = Aim.find(whole.commitment())
                .orElseThrow(() -> new IllegalArgumentException("""
                承诺事项 %d 没有数值目标，不能按数分解
                Commitment %d has no number to split.
                Maybe its tasks are put below it instead.""".formatted(whole.id(), whole.id())));
        if (!share.value().unit().isCommensurable(aim.value().unit())) {
            throw new IllegalArgumentException("""
                    分解值 %s 与目标 %s 不能折算
                    A part of %s cannot be compared with the whole of %s.
                    Maybe the unit is wrong.""".formatted(share.value(), aim.value(), share.value(), aim.value()));
        }
        return share.withId(store.add(write, share));
    }

    /// The part is given back: it is nobody's any more.
    public void end(Write write, Share share) {
        store.end(write, share);
    }

    /// Those of all targets of one plan.
    public List<Share> list(long plan, Instant knownAt) {
        return store.list(plan, knownAt);
    }
}
