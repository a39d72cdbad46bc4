package io.plumbline.register;

import io.plumbline.basics.Commitment;
import io.plumbline.database.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What was accepted as promised, in all its versions.
public final class Commitments {

    private final CommitmentStore store;
    private final Units units;

    public Commitments(Database database) {
        this.store = new CommitmentStore(database.jdbc());
        this.units = new Units(database);
    }

    /// A commitment that no reading proposed, or that a review made of proposals.
    public Registered add(Write write, long plan, Commitment commitment) {
        long id = store.add(write, plan);
        return keep(write, new Registered(id, plan, 1, commitment, Registered.State.ACTIVE, 0));
    }

    public Registered change(Write write, long id, Commitment commitment) {
        return keep(write, last(write, id).next(commitment));
    }

    public Registered drop(Write write, long id) {
        return keep(write, last(write, id).next(Registered.State.DROPPED));
    }

    /// Puts a commitment below another: programme below goal, project below programme; 0 puts it at the top.
    public Registered place(Write write, long id, long parent) {
        for (long above = parent; above != 0; above = last(write, above).parent()) {
            if (above == id) {
                throw new IllegalArgumentException("""
                        承诺事项 %d 不能隶属于自身
                        Commitment %d must not stand above itself.""".formatted(id, id));
            }
        }
        return keep(write, last(write, id).below(parent));
    }

    private Registered last(Write write, long id) {
        return get(id, write.recordedAt());
    }

    private Registered keep(Write write, Registered registered) {
        store.addVersion(write, registered);
        store.addUnits(
                write,
                registered,
                words -> units.find(
                                words,
                                LocalDate.ofInstant(write.recordedAt(), ZoneOffset.ofHours(8)),
                                write.recordedAt())
                        .map(unit -> units.id(unit.code())));
        return registered;
    }

    public Registered get(long id, Instant knownAt) {
        return store.find(id, knownAt).orElseThrow(() -> new IllegalArgumentException("""
                登记册里没有编号为 %d 的承诺事项
                No commitment %d in the register.
                Maybe it was accepted after %s.""".formatted(id, id, knownAt)));
    }

    /// Those of one plan as known at that moment, dropped ones too, in the order of their numbers.
    public List<Registered> list(long plan, Instant knownAt) {
        return store.list(plan, knownAt);
    }

    /// Those that the unit with that code leads or supports.
    public List<Registered> listOf(String unit, Instant knownAt) {
        return store.listOfUnit(units.id(unit), knownAt);
    }

    /// All versions, the first first.
    public List<Registered> listVersions(long id) {
        return store.listVersions(id);
    }

    /// The journal's entry of each version, the first first.
    public List<Receipt> listReceipts(long id) {
        return store.listReceipts(id);
    }

    /// By proposal, what the proposals of a reading became.
    public Map<Long, Long> byProposal(long reading) {
        return store.byProposal(reading);
    }

    /// The proposals that a commitment was made from.
    public List<Long> listOrigins(long id) {
        return store.listOrigins(id);
    }
}
