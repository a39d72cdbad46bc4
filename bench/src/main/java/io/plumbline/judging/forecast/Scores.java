package io.plumbline.judging.forecast;

/// The errors by which forecasts are compared (Makridakis, Spiliotis & Assimakopoulos, “The M4 Competition”, 2020).
final class Scores {

    private Scores() {}

    /// sMAPE in %.
    static double percentageError(double[] forecast, double[] outcomes) {
        double sum = 0;
        for (int k = 0; k < outcomes.length; k++) {
            double size = Math.abs(outcomes[k]) + Math.abs(forecast[k]) + 1e-12;
            sum += 200 * Math.abs(outcomes[k] - forecast[k]) / size;
        }
        return sum / outcomes.length;
    }

    /// MASE.
    static double scaledError(double[] forecast, double[] outcomes, double naiveScale) {
        double sum = 0;
        for (int k = 0; k < outcomes.length; k++) {
            sum += Math.abs(outcomes[k] - forecast[k]);
        }
        return sum / outcomes.length / naiveScale;
    }

    /// The mean size of the change over a year in the first `count` values.
    static double naiveScale(double[] values, int count, int perYear) {
        double sum = 0;
        for (int t = perYear; t < count; t++) {
            sum += Math.abs(values[t] - values[t - perYear]);
        }
        return sum / Math.max(1, count - perYear);
    }

    /// What an interval of 95 % costs at one outcome (Gneiting & Raftery 2007), in units of the naive scale.
    static double intervalScore(double low, double high, double outcome) {
        return high - low + 40 * Math.max(0, low - outcome) + 40 * Math.max(0, outcome - high);
    }
}
