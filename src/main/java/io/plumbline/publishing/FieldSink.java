package io.plumbline.publishing;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Responsibility;
import java.math.BigDecimal;
import java.util.List;

/// Takes the fields of a finding, one after the other, in the form of a file: see [FindingFields].
interface FieldSink {

    void text(String name, String value);

    void number(String name, BigDecimal value);

    void flag(String name, boolean value);

    void list(String name, List<String> values);

    void quantity(String name, Quantity value);

    void candidates(String name, List<Responsibility.Candidate> candidates);

    void place(String name, Citation citation);

    void absent(String name);

    default void number(String name, int value) {
        number(name, BigDecimal.valueOf(value));
    }

    /// Absent where blank.
    default void textIfAny(String name, String value) {
        if (value.isBlank()) {
            absent(name);
        } else {
            text(name, value);
        }
    }
}
