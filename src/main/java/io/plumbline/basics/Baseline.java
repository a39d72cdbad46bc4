package io.plumbline.basics;

/// What a target counts its progress from (基期值): A in 由A提高到B.
public sealed interface Baseline {

    record From(Quantity value) implements Baseline {}

    record Unstated() implements Baseline {}
}
