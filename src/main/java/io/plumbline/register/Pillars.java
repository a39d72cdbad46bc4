package io.plumbline.register;

import io.plumbline.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The pillars of plans, and what stands under each.
public final class Pillars {

    private final PillarStore store;

    public Pillars(Database database) {
        this.store = new PillarStore(database.jdbc());
    }

    /// Keeps the pillar, whatever its number says, and answers it with the number it has now.
    public Pillar add(Write write, Pillar pillar) {
        return store.add(write, pillar);
    }

    /// By axis, the first added first, and place.
    public List<Pillar> list(long plan, Instant knownAt) {
        return store.list(plan, knownAt);
    }

    /// Puts the commitment under the pillar; of one axis the last assignment counts.
    public void assign(Write write, long commitment, long pillar) {
        if (!store.assign(write, commitment, pillar)) {
            throw new IllegalArgumentException("""
                    承诺事项 %d 与支柱 %d 不在同一规划
                    Commitment %d and pillar %d do not stand in one plan.
                    Maybe one of the numbers is that of another plan.""".formatted(commitment, pillar, commitment, pillar));
        }
    }

    /// At most one pillar of each axis, in the order of [#list]; what stands under none is left out.
    public Map<Long, List<Pillar>> byCommitment(long plan, Instant knownAt) {
        return store.byCommitment(plan, knownAt);
    }
}
