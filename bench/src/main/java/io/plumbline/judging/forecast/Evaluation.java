package io.plumbline.judging.forecast;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Scores forecasts of sample series against what came: OWA, coverage and interval score as M4 defines them.
final class Evaluation {

    private double percent;
    private double scaled;
    private double naivePercent;
    private double naiveScaled;
    private double covered;
    private double intervals;
    private int count;

    /// `naive` holds the sMAPE and MASE of naive2 by series; series without it, or that never change, are left out.
    static Evaluation of(
            List<SampleSeries> sample, Map<String, double[]> naive, Function<SampleSeries, Weights> weights) {
        Evaluation evaluation = new Evaluation();
        for (SampleSeries series : sample) {
            double[] reference = naive.get(series.id());
            double scale = Scores.naiveScale(
                    series.train(), series.train().length, series.frequency().perYear());
            if (reference != null && scale > 0) {
                evaluation.add(series, forecast(series, weights.apply(series)), scale);
                evaluation.naivePercent += reference[0];
                evaluation.naiveScaled += reference[1];
            }
        }
        return evaluation;
    }

    static Forecast forecast(SampleSeries series, Weights weights) {
        return new Forecaster(Map.of(series.frequency(), weights)).forecast(series.known(), series.test().length);
    }

    double owa() {
        return 0.5 * (percent / naivePercent + scaled / naiveScaled);
    }

    double coverage() {
        return covered / count;
    }

    double intervalScore() {
        return intervals / count;
    }

    private void add(SampleSeries series, Forecast forecast, double scale) {
        double[] outcomes = series.test();
        double[] points = new double[outcomes.length];
        count++;
        for (int k = 0; k < points.length; k++) {
            points[k] = forecast.point(k + 1);
            Law law = forecast.level(k + 1);
            double low = law.quantile(0.025);
            double high = law.quantile(0.975);
            boolean within = outcomes[k] >= low && outcomes[k] <= high;
            covered += within ? 1.0 / points.length : 0;
            intervals += Scores.intervalScore(low, high, outcomes[k]) / points.length / scale;
        }
        percent += Scores.percentageError(points, outcomes);
        scaled += Scores.scaledError(points, outcomes, scale);
    }
}
