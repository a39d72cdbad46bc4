package io.plumbline.register.ledgers.intake;

/// A row of a table that was not taken: its number in the file, the heading of the column, empty where the whole row is
/// meant, and why.
public record RefusedRow(int row, String heading, String message) {}
