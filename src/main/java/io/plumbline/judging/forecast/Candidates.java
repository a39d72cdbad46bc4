package io.plumbline.judging.forecast;

import java.util.Arrays;
import java.util.List;

/// What every [Method] forecasts for one history, and what the history looks like.
final class Candidates {

    private final int horizon;
    private final double[] values;
    private final int perYear;
    private final Scale scale;
    private final double[] scaled;
    private final Seasonality seasonality;
    private final double[] rest;
    private final double[] plainRest;
    private final PooledRegression pooled;
    private final double[][] forecasts;
    private final double[] forWeights;
    private final double[] forSpread;
    private final List<Method> methods;

    Candidates(History history, PooledRegression pooled, int horizon) {
        this.horizon = horizon;
        this.pooled = pooled;
        values = history.values();
        perYear = history.frequency().perYear();
        scale = Scale.of(values);
        scaled = scale.to(values);
        seasonality = Seasonality.of(scaled, perYear);
        rest = seasonality.removedFrom(scaled);
        plainRest = new double[rest.length];
        for (int t = 0; t < rest.length; t++) {
            plainRest[t] = scale.from(rest[t]);
        }
        double[] damped = Smoothing.forecastAndError(SmoothingGrid.DAMPED, rest, horizon);
        Shape shape = new Shape(rest, perYear);
        forWeights = shape.forWeights(seasonality.strength());
        forSpread = shape.forSpread(scaled, damped[horizon]);
        methods = Method.of(history.frequency());
        forecasts = new double[methods.size()][];
        for (int b = 0; b < forecasts.length; b++) {
            Method method = methods.get(b);
            double[] ahead = method == Method.LOG_DAMPED ? back(damped) : forecast(method);
            forecasts[b] = notBelowZero(ahead);
        }
    }

    int horizon() {
        return horizon;
    }

    List<Method> methods() {
        return methods;
    }

    Scale scale() {
        return scale;
    }

    /// By method in the order of [Method#of], then by period ahead.
    double[][] forecasts() {
        return forecasts;
    }

    double[] forWeights() {
        return forWeights;
    }

    /// Inputs of [Spread] for the value at `step`, counted from 1: the shape, and how far the methods disagree there.
    double[] forLevel(int step, double[] combined) {
        double disagreement = 0;
        for (double[] forecast : forecasts) {
            disagreement += distance(forecast[step - 1], combined[step - 1]);
        }
        return withDisagreement(disagreement / forecasts.length);
    }

    /// The same for the mean of the values up to `step`.
    double[] forTotal(int step, double[] combined) {
        double mean = mean(combined, step);
        double disagreement = 0;
        for (double[] forecast : forecasts) {
            disagreement += distance(mean(forecast, step), mean);
        }
        return withDisagreement(disagreement / forecasts.length);
    }

    static double mean(double[] values, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += values[k];
        }
        return sum / count;
    }

    private double distance(double forecast, double combined) {
        return Math.min(1, Math.abs(scale.error(forecast, combined)));
    }

    private double[] withDisagreement(double disagreement) {
        double[] inputs = Arrays.copyOf(forSpread, forSpread.length + 1);
        inputs[forSpread.length] = Math.log(Math.max(disagreement, 1e-3)) + 3;
        return inputs;
    }

    private double[] forecast(Method method) {
        return switch (method) {
            case NAIVE -> season(line(plainRest[plainRest.length - 1], 0));
            case DRIFT -> season(line(plainRest[plainRest.length - 1], slope(plainRest)));
            case LOG_DRIFT -> back(line(rest[rest.length - 1], Math.min(slope(rest), 0.25)));
            case LEVEL -> season(Smoothing.forecast(SmoothingGrid.LEVEL, plainRest, horizon));
            case TREND -> season(Smoothing.forecast(SmoothingGrid.TREND, plainRest, horizon));
            case DAMPED -> season(Smoothing.forecast(SmoothingGrid.DAMPED, plainRest, horizon));
            case THETA -> season(Theta.forecast(plainRest, horizon));
            case DYNAMIC_THETA -> season(DynamicTheta.forecast(plainRest, horizon));
            case LOG_DAMPED -> throw new IllegalStateException("Forecast with its error at once.");
            case CHANGES -> back(changes(rest));
            case POOLED -> back(pooled.forecast(rest, perYear, horizon));
            case PLAIN_CHANGES -> season(changes(plainRest));
            case SEASONAL -> seasonal();
            case PLAIN_SEASONAL -> plainSeasonal();
            case YEAR_ON_YEAR -> yearOnYear();
            case SEASONAL_NAIVE -> seasonalNaive();
        };
    }

    private double[] line(double last, double slope) {
        double[] ahead = new double[horizon];
        for (int k = 0; k < horizon; k++) {
            ahead[k] = last + slope * (k + 1);
        }
        return ahead;
    }

    private static double slope(double[] series) {
        return (series[series.length - 1] - series[0]) / (series.length - 1);
    }

    private double[] changes(double[] series) {
        double[] steps = new double[series.length - 1];
        for (int t = 0; t < steps.length; t++) {
            steps[t] = series[t + 1] - series[t];
        }
        double[] ahead = Autoregression.forecast(steps, perYear == 1 ? 3 : perYear + 1, horizon);
        double value = series[series.length - 1];
        for (int k = 0; k < horizon; k++) {
            value += ahead[k];
            ahead[k] = value;
        }
        return ahead;
    }

    private double[] seasonal() {
        if (values.length < 2 * perYear) {
            return back(Smoothing.forecast(SmoothingGrid.DAMPED, rest, horizon));
        }
        double[] ahead = SeasonalSmoothing.forecast(scaled, perYear, seasonality, horizon);
        return scale.from(ahead, scaled[scaled.length - 1]);
    }

    private double[] plainSeasonal() {
        if (values.length < 2 * perYear) {
            return season(Smoothing.forecast(SmoothingGrid.DAMPED, plainRest, horizon));
        }
        return SeasonalSmoothing.forecast(values, perYear, Seasonality.of(values, perYear), horizon);
    }

    private double[] yearOnYear() {
        if (values.length < 3 * perYear) {
            return back(changes(rest));
        }
        double[] changes = new double[scaled.length - perYear];
        for (int t = 0; t < changes.length; t++) {
            changes[t] = scaled[t + perYear] - scaled[t];
        }
        double[] ahead = Autoregression.forecast(changes, perYear + 1, horizon);
        for (int k = 0; k < horizon; k++) {
            ahead[k] += k < perYear ? scaled[scaled.length - perYear + k] : ahead[k - perYear];
        }
        return scale.from(ahead, scaled[scaled.length - 1]);
    }

    private double[] seasonalNaive() {
        if (values.length < perYear) {
            return line(values[values.length - 1], 0);
        }
        double[] ahead = new double[horizon];
        for (int k = 0; k < horizon; k++) {
            ahead[k] = values[values.length - perYear + k % perYear];
        }
        return ahead;
    }

    /// Adds the season to plain forecasts.
    private double[] season(double[] plain) {
        for (int k = 0; k < horizon; k++) {
            double season = seasonality.at(values.length + k);
            plain[k] = season == 0 ? plain[k] : withSeason(plain[k], season);
        }
        return plain;
    }

    private double withSeason(double plain, double season) {
        return scale instanceof Scale.Logarithmic ? plain * Math.exp(season) : plain + scale.from(season);
    }

    /// From the scale without season to plain values with it.
    private double[] back(double[] ahead) {
        double[] near = new double[horizon];
        System.arraycopy(ahead, 0, near, 0, horizon);
        return season(scale.from(near, rest[rest.length - 1]));
    }

    private double[] notBelowZero(double[] ahead) {
        for (double value : values) {
            if (value < 0) {
                return ahead;
            }
        }
        for (int k = 0; k < ahead.length; k++) {
            ahead[k] = Math.max(0, ahead[k]);
        }
        return ahead;
    }
}
