package io.plumbline.reading.outline;

import io.plumbline.basics.Timing;

/// One sentence of a block, its closing sign left out, with what it inherits: its zone and the time that zone, heading
/// or list gives to a statement that names none, and the words that opened the zone.
public record Sentence(int start, int end, Block block, Zone zone, Timing time, String zoneWords) {}
