/// Forecasts of short administrative series: a dozen plain methods, averaged over grids of their parameters, combined
/// by learned weights, with laws of the error pooled over many series. Deterministic; nothing is optimised at run time.
@NullMarked
package io.plumbline.judging.forecast;

import org.jspecify.annotations.NullMarked;
