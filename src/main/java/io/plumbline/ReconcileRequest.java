package io.plumbline;

import io.plumbline.reading.documents.DocumentIndex;
import io.plumbline.register.metrics.MetricRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What to line up and how to write it; without `out` to standard output.
record ReconcileRequest(
        List<Path> promises,
        List<Path> outcomes,
        DocumentIndex index,
        MetricRegister metrics,
        ReconcileFormat format,
        Optional<Path> out) {

    ReconcileRequest {
        promises = List.copyOf(promises);
        outcomes = List.copyOf(outcomes);
    }
}
