package io.plumbline.register;

import io.plumbline.database.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tree of organisations and places, with their other names, valid in time.
public final class Units {

    private final UnitStore store;

    public Units(Database database) {
        this.store = new UnitStore(database.jdbc());
    }

    /// A new unit, or a new state of the one with that code.
    public void put(Write write, OrganisationUnit unit) {
        refuseLoop(unit, write.recordedAt());
        long parent = unit.parent().isEmpty() ? 0 : id(unit.parent());
        long id = store.findId(unit.code()).orElseGet(() -> store.add(write, unit.code()));
        store.addVersion(write, id, unit, parent);
    }

    private void refuseLoop(OrganisationUnit unit, Instant now) {
        Map<String, String> parents = new HashMap<>();
        store.list(now).forEach(known -> parents.put(known.code(), known.parent()));
        for (String above = unit.parent(); !above.isEmpty(); above = parents.getOrDefault(above, "")) {
            if (above.equals(unit.code())) {
                throw new IllegalArgumentException("""
                        单位不能隶属于自身：%s
                        A unit must not stand above itself: %s.""".formatted(above, above));
            }
        }
    }

    public OrganisationUnit get(String code, Instant knownAt) {
        return store.list(knownAt).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /// All units as known at that moment, by code.
    public List<OrganisationUnit> list(Instant knownAt) {
        return store.list(knownAt);
    }

    /// The unit that these words named on that day: its code, its name or another name; empty if none or several.
    public Optional<OrganisationUnit> find(String words, LocalDate day, Instant knownAt) {
        List<OrganisationUnit> called = store.list(knownAt).stream()
                .filter(unit -> unit.existsOn(day) && unit.isCalled(words))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /// The number of a unit in the tables.
    public long id(String code) {
        return findId(code).orElseThrow(() -> unknown(code));
    }

    public Optional<Long> findId(String code) {
        return store.findId(code);
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("""
                没有代码为 %s 的单位
                No unit has the code %s.
                Maybe it has not been added yet, or its code is written differently.""".formatted(code, code));
    }
}
