package io.plumbline.register;

import java.time.Instant;

/// What a write left behind (回执): its place in the journal, when it was recorded, and what it answered.
public record Receipt(long write, Instant recordedAt, Occasion occasion, String answer) {}
