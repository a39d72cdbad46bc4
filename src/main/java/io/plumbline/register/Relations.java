package io.plumbline.register;

import io.plumbline.database.Database;
import java.time.Instant;
import java.util.List;

/// How commitments are related.
public final class Relations {

    private final RelationStore store;

    public Relations(Database database) {
        this.store = new RelationStore(database.jdbc());
    }

    /// Between the same two, in that direction, the last relation counts.
    public void add(Write write, Relation relation) {
        store.add(write, relation);
    }

    /// Those from or to the commitment.
    public List<Relation> listOf(long commitment, Instant knownAt) {
        return store.listOf(commitment, knownAt);
    }

    /// Those from or to any commitment of the plan.
    public List<Relation> list(long plan, Instant knownAt) {
        return store.list(plan, knownAt);
    }
}
