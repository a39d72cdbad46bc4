package io.plumbline.judging.forecast;

/// The part of a series that returns every year (季节性): one deviation per season on the series' scale, by classical
/// decomposition, shrunk towards none as far as the noise suggests (James-Stein; Miller & Williams, “Shrinkage
/// estimators of time series seasonal factors”, International Journal of Forecasting 2003).
final class Seasonality {

    private final double[] deviations;
    private final double strength;

    private Seasonality(double[] deviations, double strength) {
        this.deviations = deviations;
        this.strength = strength;
    }

    static Seasonality of(double[] scaled, int perYear) {
        if (perYear == 1 || scaled.length < 2 * perYear) {
            return new Seasonality(new double[perYear], 0);
        }
        return shrunk(detrended(scaled, perYear), perYear);
    }

    /// The deviation at a time counted from the start of the series, 0 first; times ahead included.
    double at(int time) {
        return deviations[time % deviations.length];
    }

    /// Variance between seasons as a share of that and the noise, 0 to 1.
    double strength() {
        return strength;
    }

    double[] removedFrom(double[] scaled) {
        double[] rest = new double[scaled.length];
        for (int t = 0; t < scaled.length; t++) {
            rest[t] = scaled[t] - at(t);
        }
        return rest;
    }

    /// Values less their centred average over one year; NaN at both ends.
    private static double[] detrended(double[] scaled, int perYear) {
        int half = perYear / 2;
        double[] rest = new double[scaled.length];
        for (int t = 0; t < scaled.length; t++) {
            rest[t] = Double.NaN;
            if (t >= half && t < scaled.length - half) {
                double sum = 0.5 * (scaled[t - half] + scaled[t + half]);
                for (int j = 1 - half; j < half; j++) {
                    sum += scaled[t + j];
                }
                rest[t] = scaled[t] - sum / perYear;
            }
        }
        return rest;
    }

    private static Seasonality shrunk(double[] detrended, int perYear) {
        double[] means = means(detrended, perYear);
        double noise = 0;
        int count = 0;
        for (int t = 0; t < detrended.length; t++) {
            if (!Double.isNaN(detrended[t])) {
                double error = detrended[t] - means[t % perYear];
                noise += error * error;
                count++;
            }
        }
        double years = count / (double) perYear;
        noise = years > 1 ? noise / (count - perYear) : 0.02;
        double between = 0;
        for (double mean : means) {
            between += mean * mean / (perYear - 1);
        }
        double signal = Math.max(0, between - noise / years);
        double kept = signal / (signal + noise / years + 1e-12);
        for (int j = 0; j < perYear; j++) {
            means[j] *= kept;
        }
        return new Seasonality(means, signal / (signal + noise + 1e-12));
    }

    private static double[] means(double[] detrended, int perYear) {
        double[] sums = new double[perYear];
        int[] counts = new int[perYear];
        for (int t = 0; t < detrended.length; t++) {
            if (!Double.isNaN(detrended[t])) {
                sums[t % perYear] += detrended[t];
                counts[t % perYear]++;
            }
        }
        double average = 0;
        for (int j = 0; j < perYear; j++) {
            sums[j] /= counts[j];
            average += sums[j] / perYear;
        }
        for (int j = 0; j < perYear; j++) {
            sums[j] -= average;
        }
        return sums;
    }
}
