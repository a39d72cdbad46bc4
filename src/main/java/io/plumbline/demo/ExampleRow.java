package io.plumbline.demo;

import java.util.List;

/// One of the 25 things that the example of 武汉 2030 must make reachable, M1 to M25 (示例要点): numbers of commitments, and
/// codes of ledgers, indicators and units, and the axes of pillars where it shows.
public record ExampleRow(
        String key,
        String name,
        List<Long> commitments,
        List<String> ledgers,
        List<String> indicators,
        List<String> units,
        List<String> axes) {

    public ExampleRow {
        commitments = List.copyOf(commitments);
        ledgers = List.copyOf(ledgers);
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
        axes = List.copyOf(axes);
    }
}
