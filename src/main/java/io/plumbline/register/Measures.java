package io.plumbline.register;

import io.plumbline.database.Database;
import java.time.Instant;
import java.util.Map;

/// Which indicators measure which targets. That words of a plan mean an indicator is a person's decision: nothing here
/// is
/// guessed.
public final class Measures {

    private final MeasureStore store;
    private final Indicators indicators;
    private final Units units;

    public Measures(Database database) {
        this.store = new MeasureStore(database.jdbc());
        this.indicators = new Indicators(database);
        this.units = new Units(database);
    }

    /// The last link of a commitment counts.
    public void link(Write write, MeasuredBy measuredBy) {
        long indicator = indicators.id(measuredBy.indicator());
        long place = units.id(measuredBy.place());
        if (!store.link(write, measuredBy.commitment(), indicator, place)) {
            throw RelationStore.unknown(measuredBy.commitment());
        }
    }

    /// What is not linked is left out.
    public Map<Long, MeasuredBy> byCommitment(long plan, Instant knownAt) {
        return store.byCommitment(plan, knownAt);
    }
}
