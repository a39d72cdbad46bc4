package io.plumbline.measuring;

import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What codes and names in the rows of one import stand for. A series or a source that is met for the first time is
/// added in the same write.
final class FigureWords {

    private final FigureStore store;
    private final Write write;
    private final Indicators indicators;
    private final Units units;
    private final Map<String, List<IndicatorDefinition>> definitions = new HashMap<>();
    private final Map<String, Map<String, Integer>> series;
    private final Map<String, Integer> sources = new HashMap<>();

    FigureWords(FigureStore store, Write write, Indicators indicators, Units units) {
        this.store = store;
        this.write = write;
        this.indicators = indicators;
        this.units = units;
        indicators
                .list(write.recordedAt())
                .forEach(definition -> definitions
                        .computeIfAbsent(definition.indicator(), key -> new ArrayList<>())
                        .add(definition));
        series = store.listSeries();
    }

    /// In the order of their versions; empty for an unknown code.
    List<IndicatorDefinition> definitions(String indicator) {
        return definitions.getOrDefault(indicator, List.of());
    }

    /// 0 when there is no such unit.
    int series(String indicator, String unit) {
        Map<String, Integer> ofIndicator = series.computeIfAbsent(indicator, key -> new HashMap<>());
        Integer known = ofIndicator.get(unit);
        if (known != null) {
            return known;
        }
        int added = units.findId(unit)
                .map(id -> store.addSeries(write, indicators.id(indicator), id))
                .orElse(0);
        ofIndicator.put(unit, added);
        return added;
    }

    /// 0 when nobody is named.
    int source(String words) {
        return words.isEmpty()
                ? 0
                : sources.computeIfAbsent(words, key -> store.findOrAddSource(write, Source.parse(words)));
    }
}
