package io.plumbline.judging.forecast;

/// The predictive law of one number (预测分布), in the unit of the series.
public final class Law {

    private final Scale scale;
    private final double centre;
    private final double size;
    private final ErrorLaw errors;
    private final double times;

    /// Of a number forecast as `centre`, with errors on `scale` of `errors` times `size`.
    Law(Scale scale, double centre, double size, ErrorLaw errors) {
        this(scale, centre, size, errors, 1);
    }

    private Law(Scale scale, double centre, double size, ErrorLaw errors, double times) {
        this.scale = scale;
        this.centre = centre;
        this.size = size;
        this.errors = errors;
        this.times = times;
    }

    /// The same law of errors around another forecast.
    Law around(double other) {
        return new Law(scale, other, size, errors, times);
    }

    /// The law of so many times the number.
    Law times(double factor) {
        return new Law(scale, centre, size, errors, factor * times);
    }

    /// The value that is not exceeded with that chance, 0 to 1.
    public double quantile(double chance) {
        return times * scale.outcome(centre, size * errors.quantile(chance));
    }

    public double median() {
        return quantile(0.5);
    }

    /// The chance that the number is at least `bound`.
    public double chanceOfAtLeast(double bound) {
        return 1 - chanceOfAtMost(bound);
    }

    /// The chance that the number is at most `bound`; a single value has no chance of its own.
    public double chanceOfAtMost(double bound) {
        if (scale instanceof Scale.Logarithmic && bound <= 0) {
            return 0;
        }
        return errors.chanceUpTo(scale.error(bound / times, centre) / size);
    }
}
