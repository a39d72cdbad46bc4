package io.plumbline.register.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Knows which words mean which metric. Words that are not in it are compared by themselves, and never across scopes:
/// 高技术产业投资 is a part of 投资, not 投资.
public final class MetricRegister {

    private static final String TABLE = "metrics.tsv";

    private final Map<String, MetricIdentity.Known> byWords;
    private final List<String> longestFirst;
    private final List<String> complaints;

    private MetricRegister(Map<String, MetricIdentity.Known> byWords, List<String> complaints) {
        this.byWords = Map.copyOf(byWords);
        this.longestFirst = byWords.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.complaints = List.copyOf(complaints);
    }

    /// The metrics that reports of provinces and cities commonly state.
    public static MetricRegister ofCountry() {
        InputStream table = Objects.requireNonNull(MetricRegister.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new MetricRegister(Map.of(), List.of())
                    .extendedBy(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With a city's own table in the same form; its words win over those that are here already.
    public MetricRegister extendedBy(List<String> lines) {
        MetricTable table = MetricTable.parse(lines);
        Map<String, MetricIdentity.Known> all = new HashMap<>(byWords);
        for (MetricTable.Line line : table.lines()) {
            all.put(MetricName.plain(line.metric().name()), new MetricIdentity.Known(line.metric(), false));
            for (String alias : line.aliases()) {
                boolean inListOnly = alias.endsWith("?");
                String words = inListOnly ? alias.substring(0, alias.length() - 1) : alias;
                all.put(MetricName.plain(words), new MetricIdentity.Known(line.metric(), inListOnly));
            }
        }
        return new MetricRegister(all, table.complaints());
    }

    /// What was not understood in the table that was read last.
    public List<String> complaints() {
        return complaints;
    }

    /// 投资, 消费: a total only beside another one.
    public List<String> wordsInListsOnly() {
        return longestFirst.stream()
                .filter(words -> Objects.requireNonNull(byWords.get(words)).inListOnly())
                .toList();
    }

    public MetricIdentity identify(MetricName name) {
        MetricIdentity.Known known = byWords.get(name.core());
        if (known != null) {
            return known;
        }
        MetricIdentity.Unknown works = Deeds.split(name.core());
        return findWorks(works).or(() -> findWhole(name.core())).orElse(works);
    }

    /// Deeds on a metric of the register: what is added anyway is the metric (新增农村劳动力转移就业), what is held is not
    /// (净增高新技术企业).
    private Optional<MetricIdentity> findWorks(MetricIdentity.Unknown works) {
        MetricIdentity.Known known = byWords.get(works.core());
        if (known == null || known.inListOnly() || works.deeds().isEmpty()) {
            return Optional.empty();
        }
        boolean isAdded = known.metric().nature() == MetricDefinition.Nature.INCREMENT;
        return Optional.of(
                isAdded ? known : new MetricIdentity.Unknown(known.metric().name(), works.deeds()));
    }

    /// The metric that a neighbour completes: words that begin as the sentence part and end with `head` (规模以上工业企业
    /// 达…、增加值).
    public Optional<MetricIdentity.Known> findCompleted(String partOfSentence, String head) {
        String part = MetricName.plain(partOfSentence);
        for (String words : longestFirst) {
            int stem = words.length() - head.length();
            if (stem >= 2 && words.endsWith(head) && part.contains(words.substring(0, stem))) {
                return Optional.ofNullable(byWords.get(words));
            }
        }
        return Optional.empty();
    }

    private Optional<MetricIdentity> findWhole(String core) {
        for (String words : longestFirst) {
            if (core.length() > words.length() && core.endsWith(words)) {
                MetricDefinition whole =
                        Objects.requireNonNull(byWords.get(words)).metric();
                boolean isTooShort = words.length() <= 2 && !whole.name().endsWith(words);
                if (isTooShort) {
                    continue;
                }
                return Optional.of(new MetricIdentity.PartOf(whole, core.substring(0, core.length() - words.length())));
            }
        }
        return Optional.empty();
    }
}
