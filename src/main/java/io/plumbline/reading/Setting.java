package io.plumbline.reading;

import io.plumbline.reading.outline.Zone;
import io.plumbline.reading.owners.OwnerSource;

/// What surrounds a finding and decided part of it: the zone it stands in, the words that opened the zone (empty where
/// the document as a whole did), and what binds its owner.
public record Setting(Zone zone, String zoneWords, OwnerSource owner) {

    static final Setting UNKNOWN = new Setting(Zone.OTHER, "", OwnerSource.NONE);
}
