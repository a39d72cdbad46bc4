package io.plumbline.publishing.pages;

import io.plumbline.judging.lines.Line;
import io.plumbline.register.IndicatorDefinition;
import java.util.List;
import java.util.Optional;

/// What the targets of a plan are measured by (指标), by name.
public record IndicatorsPage(Paged<Row> rows, int unmeasured) {

    /// One indicator of one place: its definition that counts now, the figures that were looked at, and the targets
    /// that
    /// it measures.
    public record Row(
            IndicatorDefinition definition,
            String place,
            String placeName,
            Optional<Line> line,
            List<CommitmentRow> targets) {

        public Row {
            targets = List.copyOf(targets);
        }
    }
}
