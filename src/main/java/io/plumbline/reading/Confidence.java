package io.plumbline.reading;

import io.plumbline.reading.statements.Statement;

/// How sure a reading is, from 0 to 1, by the rule that made it.
final class Confidence {

    private Confidence() {}

    static double of(Statement statement, Tense.Kind kind) {
        double sure = switch (statement.rule()) {
            case "stated" -> 0.95;
            case "distributed", "value-list" -> 0.9;
            case "shared-verb" -> 0.85;
            default -> 0.75;
        };
        return kind == Tense.Kind.STATE ? sure - 0.1 : sure;
    }
}
