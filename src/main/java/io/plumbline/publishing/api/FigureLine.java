package io.plumbline.publishing.api;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.Source;
import io.plumbline.measuring.Vintage;
import java.time.Instant;
import java.util.Optional;

/// A figure as programs see it; without a `value` it withdraws those before it.
record FigureLine(
        long id,
        String indicator,
        String unit,
        ReportingPeriod period,
        int definition,
        Cumulation cumulation,
        PriceBasis price,
        Optional<Quantity> value,
        String asReported,
        Vintage vintage,
        Source source,
        Instant knownAt,
        long write) {

    static FigureLine of(Figure figure) {
        return new FigureLine(
                figure.id(),
                figure.cell().indicator(),
                figure.cell().unit(),
                figure.cell().period(),
                figure.cell().definition(),
                figure.cell().cumulation(),
                figure.cell().price(),
                figure.findQuantity(),
                figure.asReported(),
                figure.vintage(),
                figure.source(),
                figure.knownAt(),
                figure.write());
    }
}
