package io.plumbline.publishing.api;

import java.time.Instant;
import java.util.List;

/// Several answers, and the moment at which they were known so.
record Items<T>(Instant knownAt, List<T> items) {

    Items {
        items = List.copyOf(items);
    }
}
