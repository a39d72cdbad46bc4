package io.plumbline.register;

import io.plumbline.database.Database;
import java.time.Instant;
import java.util.List;

/// The indicators (指标), every version of their definitions, and the breaks between them.
public final class Indicators {

    private final IndicatorStore store;

    public Indicators(Database database) {
        this.store = new IndicatorStore(database.jdbc());
    }

    /// A new indicator with version 1, or the next version of one.
    public void define(Write write, IndicatorDefinition definition) {
        long id = store.findId(definition.indicator()).orElseGet(() -> store.add(write, definition.indicator()));
        int expected = store.lastVersion(id) + 1;
        if (definition.version() != expected) {
            throw new IllegalArgumentException("""
                    指标 %s 的下一个口径版本应为 %d，而不是 %d
                    The next definition of %s must be version %d, not %d.""".formatted(
                            definition.indicator(),
                            expected,
                            definition.version(),
                            definition.indicator(),
                            expected,
                            definition.version()));
        }
        store.addDefinition(write, id, definition);
    }

    public void addBreak(Write write, SeriesBreak seriesBreak) {
        store.addBreak(write, id(seriesBreak.indicator()), seriesBreak);
    }

    /// All versions of all definitions as known at that moment, by code and version.
    public List<IndicatorDefinition> list(Instant knownAt) {
        return store.list(knownAt);
    }

    /// All versions of one definition, the first first; none of a code that nobody defined.
    public List<IndicatorDefinition> listVersions(String indicator, Instant knownAt) {
        return store.listVersions(indicator, knownAt);
    }

    /// In the order of time.
    public List<SeriesBreak> listBreaks(String indicator, Instant knownAt) {
        return listBreaks(knownAt).stream()
                .filter(it -> it.indicator().equals(indicator))
                .toList();
    }

    /// Those of all indicators, by code and time.
    public List<SeriesBreak> listBreaks(Instant knownAt) {
        return store.listBreaks(knownAt);
    }

    /// The number of an indicator in the tables.
    public long id(String code) {
        return store.findId(code).orElseThrow(() -> new IllegalArgumentException("""
                没有代码为 %s 的指标
                No indicator has the code %s.
                Maybe it has not been defined yet, or its code is written differently.""".formatted(code, code)));
    }
}
