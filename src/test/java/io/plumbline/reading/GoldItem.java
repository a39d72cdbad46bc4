package io.plumbline.reading;

import io.plumbline.basics.Commitment;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A target or result of an annotated passage, or one that was read, in the terms in which the two are compared.
record GoldItem(String document, String kind, int start, int end, Stated stated, String time) {

    /// One line of an annotation; empty for the kinds that state no quantity.
    static Optional<GoldItem> parse(String line) {
        Map<String, String> fields = fields(line);
        String kind = fields.getOrDefault("kind", "");
        if (!kind.equals("target") && !kind.equals("result")) {
            return Optional.empty();
        }
        Stated stated = new Stated(
                fields.getOrDefault("metric", ""),
                fields.getOrDefault("measure", ""),
                fields.getOrDefault("comparator", ""),
                new BigDecimal(fields.getOrDefault("value", "0")),
                Optional.ofNullable(fields.get("value2")).map(BigDecimal::new),
                fields.getOrDefault("unit", ""));
        return Optional.of(new GoldItem(
                fields.getOrDefault("doc", ""),
                kind,
                Integer.parseInt(fields.getOrDefault("start", "0")),
                Integer.parseInt(fields.getOrDefault("end", "0")),
                stated,
                fields.getOrDefault("time", "")));
    }

    /// The plain fields of a JSON object; those that are null or lists are left out.
    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getString());
                }
                parser.skipChildren();
            }
        }
        return fields;
    }

    /// What a reader found, if it is a target or a result.
    static Optional<GoldItem> of(String document, Finding finding) {
        return stated(finding)
                .map(stated -> new GoldItem(
                        document,
                        Readings.kind(first(finding)),
                        finding.citation().start(),
                        finding.citation().end(),
                        stated,
                        Readings.time(finding).replaceFirst("^-$", "")));
    }

    private static Finding first(Finding finding) {
        return finding instanceof Finding.Repetition repetition ? repetition.first() : finding;
    }

    private static Optional<Stated> stated(Finding finding) {
        return switch (first(finding)) {
            case Finding.Proposal proposal ->
                proposal.commitment() instanceof Commitment.Target target
                        ? Stated.of(target.metric(), target.goalpost())
                        : Optional.empty();
            case Finding.Result result -> Stated.of(result.metric(), result.stated());
            case Finding.Repetition again -> Optional.empty();
        };
    }

    boolean beginsIn(int from, int to) {
        return from <= start && start < to;
    }

    /// The part of both stretches together that they share, 0 to 1.
    double overlap(GoldItem other) {
        int shared = Math.min(end, other.end) - Math.max(start, other.start);
        int together = Math.max(end, other.end) - Math.min(start, other.start);
        return document.equals(other.document) && shared > 0 ? (double) shared / together : 0;
    }
}
