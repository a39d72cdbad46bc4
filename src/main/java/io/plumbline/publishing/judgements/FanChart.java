package io.plumbline.publishing.judgements;

import io.plumbline.judging.forecast.Forecast;
import io.plumbline.judging.forecast.Law;
import io.plumbline.judging.progress.Digits;
import io.plumbline.judging.tables.Observed;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A fan chart (扇形图) as SVG: the past as a line, the forecast's middle as a broken one, the ranges that hold 50, 80 and
/// 95 % as paler and paler bands, the target as a line of its own.
public final class FanChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 56;
    private static final double[] HELD = {0.95, 0.8, 0.5};

    private final Observed observed;
    private final Forecast forecast;
    private final double target;
    private final double low;
    private final double high;
    private final StringBuilder svg = new StringBuilder();

    private FanChart(Observed observed, Forecast forecast, double target) {
        this.observed = observed;
        this.forecast = forecast;
        this.target = target;
        double[] past = observed.history().values();
        double lowest = target;
        double highest = target;
        for (double value : past) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        for (int step = 1; step <= forecast.horizon(); step++) {
            lowest = Math.min(lowest, forecast.level(step).quantile(0.025));
            highest = Math.max(highest, forecast.level(step).quantile(0.975));
        }
        low = lowest;
        high = highest > lowest ? highest : lowest + 1;
    }

    /// `title` stands above; `target` is a level in the unit of the series.
    public static String of(String title, Observed observed, Forecast forecast, double target) {
        return new FanChart(observed, forecast, target).draw(title);
    }

    private String draw(String title) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                .formatted(WIDTH, HEIGHT));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        text(MARGIN, 24, "start", title);
        for (double held : HELD) {
            band(held);
        }
        int size = observed.history().size();
        double[] past = observed.history().values();
        line(
                IntStream.range(0, size).mapToObj(t -> point(t, past[t])).toList(),
                "stroke=\"#1f3b57\" stroke-width=\"2\"");
        line(
                IntStream.rangeClosed(0, forecast.horizon())
                        .mapToObj(k -> point(
                                size - 1 + k,
                                k == 0 ? past[size - 1] : forecast.level(k).median()))
                        .toList(),
                "stroke=\"#1f3b57\" stroke-width=\"2\" stroke-dasharray=\"5 4\"");
        line(
                List.of(point(0, target), point(size - 1 + forecast.horizon(), target)),
                "stroke=\"#b3261e\" stroke-dasharray=\"2 3\"");
        labels();
        return svg.append("</svg>\n").toString();
    }

    private void band(double held) {
        int last = observed.history().size() - 1;
        StringBuilder corners = new StringBuilder(point(last, observed.history().last()));
        for (int step = 1; step <= forecast.horizon(); step++) {
            corners.append(' ').append(point(last + step, quantile(step, (1 + held) / 2)));
        }
        for (int step = forecast.horizon(); step >= 1; step--) {
            corners.append(' ').append(point(last + step, quantile(step, (1 - held) / 2)));
        }
        svg.append("<polygon points=\"%s\" fill=\"#4a7fb5\" fill-opacity=\"0.22\"/>\n".formatted(corners));
    }

    private double quantile(int step, double chance) {
        Law law = forecast.level(step);
        return law.quantile(chance);
    }

    private void line(List<String> points, String style) {
        svg.append("<polyline points=\"%s\" fill=\"none\" %s/>\n".formatted(String.join(" ", points), style));
    }

    private void labels() {
        int size = observed.history().size();
        int last = size - 1 + forecast.horizon();
        text(x(0), HEIGHT - 20, "start", observed.first().code());
        text(x(size - 1), HEIGHT - 20, "middle", observed.last().code());
        text(
                x(last),
                HEIGHT - 20,
                "end",
                observed.last().plus(forecast.horizon()).code());
        text(MARGIN, y(target) - 5, "start", "目标 " + Digits.of(target));
        text(MARGIN - 6, y(low), "end", Digits.of(low));
        text(MARGIN - 6, y(high) + 4, "end", Digits.of(high));
    }

    private void text(double x, double y, String anchor, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"13\" text-anchor=\"%s\" font-family=\"sans-serif\">%s</text>%n",
                x,
                y,
                anchor,
                escaped(words)));
    }

    private String point(int time, double value) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(time), y(value));
    }

    private double x(int time) {
        int last = observed.history().size() - 1 + forecast.horizon();
        return MARGIN + (double) time / last * (WIDTH - 2 * MARGIN);
    }

    private double y(double value) {
        return HEIGHT - MARGIN - (value - low) / (high - low) * (HEIGHT - 2 * MARGIN);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
