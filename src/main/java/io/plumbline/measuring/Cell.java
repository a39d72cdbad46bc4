package io.plumbline.measuring;

import io.plumbline.basics.ReportingPeriod;

/// What a figure is a figure of: an indicator of a place in a period, by one definition, for the period or to date, at
/// some prices. All figures of one cell speak of the same thing; the last one known counts.
public record Cell(
        String indicator,
        String unit,
        ReportingPeriod period,
        int definition,
        Cumulation cumulation,
        PriceBasis price) {}
