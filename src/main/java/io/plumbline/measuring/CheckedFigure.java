package io.plumbline.measuring;

import io.plumbline.basics.ReportingPeriod;
import java.time.Instant;

/// A figure whose words were all understood, as it goes into the table.
record CheckedFigure(
        int series,
        ReportingPeriod period,
        int definition,
        Cumulation cumulation,
        PriceBasis price,
        Vintage vintage,
        int source,
        Figure.Value value,
        String asReported,
        Instant knownAt) {}
