package io.plumbline.register.ledgers;

import io.plumbline.database.Database;
import io.plumbline.register.Indicators;
import io.plumbline.register.Write;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Which counts and sums of ledgers measure which commitments and indicators. The last link counts.
public final class LedgerMeasures {

    private final LedgerMeasureStore store;
    private final Ledgers ledgers;
    private final Indicators indicators;

    public LedgerMeasures(Database database) {
        this.store = new LedgerMeasureStore(database.jdbc());
        this.ledgers = new Ledgers(database);
        this.indicators = new Indicators(database);
    }

    /// The commitment is measured by rows from now on: 150 个项目 by the members that reached 开工.
    public void link(Write write, long commitment, LedgerMeasure measure) {
        store.add(write, 0, commitment, checked(write, measure), measure);
    }

    public void unlink(Write write, long commitment) {
        store.add(write, 0, commitment, 0, LedgerMeasure.reached("-", ""));
    }

    /// The figures of the indicator are computed from the ledger from now on.
    public void feed(Write write, String indicator, LedgerMeasure measure) {
        store.add(write, indicators.id(indicator), 0, checked(write, measure), measure);
    }

    /// The number of the ledger, which has that stage.
    private long checked(Write write, LedgerMeasure measure) {
        Ledger ledger = ledgers.get(measure.ledger(), write.recordedAt());
        if (!measure.stage().isEmpty() && !ledger.hasStage(measure.stage())) {
            throw new IllegalArgumentException(
                    """
                    台账 %s 没有“%s”这一阶段
                    Ledger %s has no stage %s.""".formatted(ledger.code(), measure.stage(), ledger.code(), measure.stage()));
        }
        return ledger.id();
    }

    public Map<Long, LedgerMeasure> byCommitment(long plan, Instant knownAt) {
        return store.byCommitment(plan, knownAt);
    }

    public Optional<LedgerMeasure> findByIndicator(String indicator, Instant knownAt) {
        return Optional.ofNullable(store.byIndicator(knownAt).get(indicator));
    }
}
