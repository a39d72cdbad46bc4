package io.plumbline.judging.forecast;

import java.util.EnumMap;
import java.util.Map;

/// Forecasts histories with learned weights.
public final class Forecaster {

    /// A forecast needs at least so many values.
    public static final int LEAST = 4;

    private final Map<Frequency, Weights> weights;

    Forecaster(Map<Frequency, Weights> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /// With the weights that come with the product.
    public static Forecaster shipped() {
        return new Forecaster(WeightsFile.shipped());
    }

    /// Looks `horizon` periods ahead, at least 1.
    public Forecast forecast(History history, int horizon) {
        if (history.size() < LEAST) {
            throw new IllegalArgumentException("""
                    A forecast needs %d values or more, not %d.
                    Maybe earlier years can be added.""".formatted(LEAST, history.size()));
        }
        Weights learned = weights.get(history.frequency());
        if (learned == null) {
            throw new IllegalStateException("No weights for %s.".formatted(history.frequency()));
        }
        Candidates candidates = new Candidates(history, learned.pooled(), horizon);
        return new Forecast(learned.combination().combine(candidates), candidates, learned);
    }
}
