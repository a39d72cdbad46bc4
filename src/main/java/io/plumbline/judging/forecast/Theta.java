package io.plumbline.judging.forecast;

/// The Theta method (Assimakopoulos & Nikolopoulos, “The theta model: a decomposition approach to forecasting”,
/// International Journal of Forecasting 2000): the mean of the line through the series and of its doubled curvature,
/// smoothed.
final class Theta {

    private Theta() {}

    static double[] forecast(double[] series, int horizon) {
        int count = series.length;
        double middle = (count - 1) / 2.0;
        double mean = 0;
        double moment = 0;
        for (int t = 0; t < count; t++) {
            mean += series[t] / count;
            moment += (t - middle) * series[t];
        }
        double slope = moment / (count * ((double) count * count - 1) / 12);
        double[] curved = new double[count];
        for (int t = 0; t < count; t++) {
            curved[t] = 2 * series[t] - mean - slope * (t - middle);
        }
        double[] ahead = Smoothing.forecast(SmoothingGrid.LEVEL, curved, horizon);
        for (int k = 0; k < horizon; k++) {
            ahead[k] = 0.5 * (ahead[k] + mean + slope * (count + k - middle));
        }
        return ahead;
    }
}
